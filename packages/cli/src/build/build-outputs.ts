import { join } from 'node:path';
import type { Finding } from '@riv/language/rules/finding';
import { contractOutputs, type OutputRequest } from '@riv/outputs/contract-outputs';
import type { GivenContract } from '../commands/check-workspace.ts';
import { displayPath } from '../files/display-path.ts';
import type { OutputFile } from '../files/write-all.ts';
import type { Progress } from '../report/progress.ts';

export interface BuiltOutputs {
    readonly outputs: readonly (OutputFile & { readonly source: string })[];
    /** What keeps contracts from being finished, by the printed path of their file. */
    readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/**
 * All outputs of all contracts in memory, with their paths below the absolute folder `out`. Nothing is written here: the files of a run
 * are written together or not at all.
 */
export async function buildOutputs(
    contracts: readonly GivenContract[],
    out: string,
    request: OutputRequest,
    progress: Progress,
): Promise<BuiltOutputs> {
    const outputs: (OutputFile & { source: string })[] = [];
    const findings = new Map<string, readonly Finding[]>();
    for (const [index, { file, source }] of contracts.entries()) {
        progress(`Schreibe ${index + 1} von ${contracts.length}: ${source.contract.name}`);
        const result = await contractOutputs(source, request);
        findings.set(file.display, [...(findings.get(file.display) ?? []), ...result.findings]);
        outputs.push(...result.files.map(({ name, content }) => ({ path: join(out, name), content, source: file.display })));
    }
    return { outputs, findings };
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
