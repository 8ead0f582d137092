import type { Finding } from '@riv/language/rules/finding';
import type { Severity } from '@riv/language/rules/rule';

/** A file with its findings in the order of its text. `text` is empty where the file could not be read. */
export interface ReportedFile {
    readonly display: string;
    readonly text: string;
    readonly findings: readonly Finding[];
}

/** What a run has to tell, the same for every output format. */
export interface Report {
    readonly command: 'check' | 'build';
    /** Sorted by path. */
    readonly files: readonly ReportedFile[];
    /** Files that were written, as printed paths. */
    readonly written: readonly string[];
}

export interface Tally {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly files: number;
}

export function tally({ files }: Report): Tally {
    const count = (severity: Severity): number =>
        files.reduce((sum, file) => sum + file.findings.filter((finding) => finding.severity === severity).length, 0);
    return { errors: count('error'), warnings: count('warning'), infos: count('info'), files: files.length };
}

/** Turns a report into the text of one output format. */
export type Formatter = (report: Report, options: { readonly colour: boolean }) => string;
