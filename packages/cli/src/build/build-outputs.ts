import { resolve } from 'node:path';
import { type Finding, findingOf } from '@riv/language/rules/finding';
import type { TextProblem } from '@riv/legal-text/problem';
import type { LocalDate } from '@riv/model/value/local-date';
import { displayPath } from '../files/display-path.ts';
import { textIncomplete } from '../files/file-rules.ts';
import type { OutputFile } from '../files/write-all.ts';
import type { InputFile } from '../project/load-inputs.ts';
import type { Progress } from '../report/progress.ts';
import type { BuildFormat } from './build-format.ts';
import type { ContractToBuild } from './contract-states.ts';
import { outputName } from './output-name.ts';
import { renderState } from './render-state.ts';

export interface BuildTarget {
    readonly cwd: string;
    readonly out: string;
    readonly formats: readonly BuildFormat[];
    readonly stand: LocalDate | undefined;
}

export interface BuiltOutputs {
    readonly outputs: readonly (OutputFile & { readonly source: string })[];
    readonly findings: ReadonlyMap<InputFile, readonly Finding[]>;
}

/** All outputs of all contracts in memory. Nothing is written here: the files of a run are written together or not at all. */
export async function buildOutputs(contracts: readonly ContractToBuild[], target: BuildTarget, progress: Progress): Promise<BuiltOutputs> {
    const outputs: (OutputFile & { source: string })[] = [];
    const findings = new Map<InputFile, readonly Finding[]>();
    for (const [index, contract] of contracts.entries()) {
        progress(`Schreibe ${index + 1} von ${contracts.length}: ${contract.name}`);
        const { file, name, state } = contract;
        const { files, problems } = state === undefined ? { files: [], problems: [] } : await renderState(state, target.formats);
        const found = [...contract.findings, ...problems.map((problem) => problemFinding(contract, problem))];
        findings.set(file, [...(findings.get(file) ?? []), ...found]);
        const path = resolve(target.cwd, target.out, outputName({ file: file.path, name, stand: target.stand }));
        outputs.push(...files.map(({ ending, content }) => ({ path: path + ending, content, source: file.display })));
    }
    return { outputs, findings };
}

function problemFinding({ name, range }: ContractToBuild, { message, template, line, path }: TextProblem): Finding {
    const place = template === undefined ? path : `${template}${line === undefined ? '' : `, Zeile ${line}`}`;
    return findingOf(textIncomplete, range, { contract: name, problem: place === undefined ? message : `${message} (${place})` });
}

/** Two contracts that would be written to the same file. Letter case does not count, since some file systems ignore it. */
export function collisionOf(
    { outputs }: BuiltOutputs,
    cwd: string,
): { readonly path: string; readonly sources: readonly string[] } | undefined {
    const seen = new Map<string, string>();
    for (const { path, source } of outputs) {
        const key = path.toLowerCase();
        const other = seen.get(key);
        if (other !== undefined) {
            return { path: displayPath(cwd, path), sources: [other, source] };
        }
        seen.set(key, source);
    }
    return undefined;
}
