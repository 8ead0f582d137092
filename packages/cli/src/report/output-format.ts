/** Output formats of the command line, by the value of `--output`. */
export const OUTPUT_FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab'] as const;

export type OutputFormat = (typeof OUTPUT_FORMATS)[number];
