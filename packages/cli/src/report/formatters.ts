import { formatGithub } from './github.ts';
import { formatGitlab } from './gitlab.ts';
import { formatJson } from './json.ts';
import { formatJunit } from './junit.ts';
import type { Formatter } from './report.ts';
import { formatSarif } from './sarif.ts';
import { formatText } from './text.ts';

/** Output formats of the command line. */
export const FORMATTERS = {
    text: formatText,
    json: formatJson,
    sarif: formatSarif,
    junit: formatJunit,
    github: formatGithub,
    gitlab: formatGitlab,
} as const satisfies Readonly<Record<string, Formatter>>;

export type OutputFormat = keyof typeof FORMATTERS;

export const OUTPUT_FORMATS = Object.keys(FORMATTERS) as readonly OutputFormat[];
