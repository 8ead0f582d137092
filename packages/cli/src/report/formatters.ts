import type { Formatter } from './report.ts';

/** Output formats of the command line. Each is loaded only when it is asked for. */
export const FORMATTERS = {
    text: async (): Promise<Formatter> => (await import('./text.ts')).formatText,
    json: async (): Promise<Formatter> => (await import('./json.ts')).formatJson,
    sarif: async (): Promise<Formatter> => (await import('./sarif.ts')).formatSarif,
    junit: async (): Promise<Formatter> => (await import('./junit.ts')).formatJunit,
    github: async (): Promise<Formatter> => (await import('./github.ts')).formatGithub,
    gitlab: async (): Promise<Formatter> => (await import('./gitlab.ts')).formatGitlab,
} as const;

export type OutputFormat = keyof typeof FORMATTERS;

export const OUTPUT_FORMATS = Object.keys(FORMATTERS) as readonly OutputFormat[];
