import { resolve } from 'node:path';
import type { RivLanguage } from '@riv/language/services';
import type { OutputRequest } from '@riv/outputs/contract-outputs';
import { shapingDocuments } from '@riv/outputs/shaping-documents';
import { type BuiltOutputs, buildOutputs, collisionOf } from '../build/build-outputs.ts';
import type { ExitCode } from '../exit-code.ts';
import { displayPath } from '../files/display-path.ts';
import { reasonOf } from '../files/system-error.ts';
import { writeAll } from '../files/write-all.ts';
import { loadInputs } from '../project/load-inputs.ts';
import { FORMATTERS } from '../report/formatters.ts';
import type { OutputFormat } from '../report/output-format.ts';
import { createProgress } from '../report/progress.ts';
import type { Report, ReportedFile } from '../report/report.ts';
import type { Terminal } from '../terminal.ts';
import { printUsageError, type UsageError } from '../usage/usage-error.ts';
import { hasErrors, reportedFiles } from './check.ts';
import { type CheckedWorkspace, checkWorkspace } from './check-workspace.ts';

export interface BuildOptions extends OutputRequest {
    readonly output: OutputFormat;
    /** Output folder, relative to the working directory. */
    readonly out: string;
}

/**
 * `riv build`: checks the named files with all that shapes their contracts and writes the outputs. With an error in any of them nothing
 * is written, and what was written before stays as it is.
 */
export async function build(
    paths: readonly string[],
    options: BuildOptions,
    terminal: Terminal,
    language?: RivLanguage,
): Promise<ExitCode> {
    const inputs = await loadInputs(paths, terminal.cwd);
    if (!inputs.ok) {
        return refuse(inputs.error, terminal);
    }
    const progress = createProgress(terminal);
    const checked = await checkWorkspace(inputs.value, progress.report, { language, companions: shapingDocuments });
    const files = relevantFiles(checked);
    const stop = (stopped: readonly ReportedFile[]): ExitCode => {
        progress.finish();
        print({ command: 'build', files: stopped, written: [] }, options, terminal);
        return inputs.value.ioFailure ? 2 : 1;
    };
    if (hasErrors({ files })) {
        return stop(files);
    }
    if (checked.contracts.length === 0) {
        progress.finish();
        return refuse(NO_CONTRACT, terminal);
    }
    const built = await buildOutputs(checked.contracts, resolve(terminal.cwd, options.out), options, progress.report);
    const allFiles = withFindings(files, built);
    if (hasErrors({ files: allFiles })) {
        return stop(allFiles);
    }
    progress.finish();
    return write(built, allFiles, options, terminal);
}

function write(built: BuiltOutputs, files: readonly ReportedFile[], options: BuildOptions, terminal: Terminal): ExitCode {
    const collision = collisionOf(built, terminal.cwd);
    if (collision !== undefined) {
        const message = `„${collision.sources.join('“ und „')}“ würden beide nach „${collision.path}“ geschrieben.`;
        return refuse(
            { message, advice: 'Geben Sie den Verträgen verschiedene Namen, oder schreiben Sie sie in zwei Aufrufen.' },
            terminal,
        );
    }
    const result = writeAll(built.outputs);
    if (!result.ok) {
        const message = `„${displayPath(terminal.cwd, result.path)}“ kann nicht geschrieben werden: ${reasonOf(result.error)}. Es wurde nichts geändert.`;
        const folder = displayPath(terminal.cwd, resolve(terminal.cwd, options.out));
        return refuse(
            { message, advice: `Prüfen Sie den Ausgabeordner „${folder}“, oder nennen Sie einen anderen: --out ORDNER` },
            terminal,
        );
    }
    const written = built.outputs.map(({ path }) => displayPath(terminal.cwd, path));
    print({ command: 'build', files, written }, options, terminal);
    return 0;
}

const NO_CONTRACT: UsageError = {
    message: 'In den genannten Dateien steht kein Vertrag.',
    advice: 'Varianten, Module und Nachträge werden mit ihrem Vertrag geschrieben. Nennen Sie dessen Datei oder Ordner.',
};

function refuse(error: UsageError, terminal: Terminal): ExitCode {
    terminal.err(printUsageError(error));
    return 2;
}

/** Named files with all findings, others with their errors only. */
function relevantFiles({ files }: CheckedWorkspace): readonly ReportedFile[] {
    return reportedFiles(
        files.map((file) => (file.given ? file : { ...file, findings: file.findings.filter(({ severity }) => severity === 'error') })),
    );
}

function withFindings(files: readonly ReportedFile[], { findings }: BuiltOutputs): readonly ReportedFile[] {
    return files.map((file) => ({ ...file, findings: [...file.findings, ...(findings.get(file.display) ?? [])] }));
}

function print(report: Report, { output }: BuildOptions, terminal: Terminal): void {
    terminal.out(FORMATTERS[output](report, { colour: terminal.colour }));
    if (output !== 'text' && output !== 'json') {
        // These formats have no place for the list.
        terminal.err(report.written.map((path) => `geschrieben: ${path}\n`).join(''));
    }
}
