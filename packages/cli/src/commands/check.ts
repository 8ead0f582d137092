import type { RivLanguage } from '@riv/language/services';
import type { ExitCode } from '../exit-code.ts';
import { loadInputs } from '../project/load-inputs.ts';
import { FORMATTERS } from '../report/formatters.ts';
import type { OutputFormat } from '../report/output-format.ts';
import { createProgress } from '../report/progress.ts';
import type { Report, ReportedFile } from '../report/report.ts';
import type { Terminal } from '../terminal.ts';
import { printUsageError } from '../usage/usage-error.ts';
import { type CheckedFile, checkWorkspace } from './check-workspace.ts';

export interface CheckOptions {
    readonly output: OutputFormat;
}

/** `riv check`: checks the named files; what they refer to is read too, but only they are reported. */
export async function check(
    paths: readonly string[],
    { output }: CheckOptions,
    terminal: Terminal,
    language?: RivLanguage,
): Promise<ExitCode> {
    const inputs = await loadInputs(paths, terminal.cwd);
    if (!inputs.ok) {
        terminal.err(printUsageError(inputs.error));
        return 2;
    }
    const progress = createProgress(terminal);
    const { files } = await checkWorkspace(inputs.value, progress.report, { language });
    progress.finish();
    const report: Report = { command: 'check', files: reportedFiles(files), written: [] };
    terminal.out(FORMATTERS[output](report, { colour: terminal.colour }));
    return inputs.value.ioFailure ? 2 : hasErrors(report) ? 1 : 0;
}

/** The named files, and others only where something was found: a damaged file of the project changes what the named ones mean. */
export function reportedFiles(files: readonly CheckedFile[]): readonly ReportedFile[] {
    return files.filter(({ given, findings }) => given || findings.length > 0);
}

export function hasErrors({ files }: Pick<Report, 'files'>): boolean {
    return files.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
}
