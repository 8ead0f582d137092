/** Outputs of a contract, with the ending of their files. */
export const BUILD_FORMATS = { md: '.md', html: '.html', docx: '.docx', settlement: '.settlement.json' } as const;

export type BuildFormat = keyof typeof BUILD_FORMATS;

export const ALL_BUILD_FORMATS = Object.keys(BUILD_FORMATS) as readonly BuildFormat[];

/** Where outputs go unless something else is said, relative to the folder of the call or to the opened folder. */
export const OUTPUT_FOLDER = 'out';

/** The named outputs in the order of the table, each once; none named means all. Words that name no output count as not named. */
export function chosenFormats(names: readonly string[]): readonly BuildFormat[] {
    const chosen = ALL_BUILD_FORMATS.filter((format) => names.includes(format));
    return chosen.length === 0 ? ALL_BUILD_FORMATS : chosen;
}
