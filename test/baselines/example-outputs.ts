import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkWorkspace, type GivenContract } from '@riv/cli/commands/check-workspace';
import { loadInputs } from '@riv/cli/project/load-inputs';
import { formatText } from '@riv/cli/report/text';
import { contractFingerprint } from '@riv/model/contract/contract-fingerprint';
import type { Origin } from '@riv/model/contract/origin';
import { type LocalDate, parseIsoDate } from '@riv/model/value/local-date';
import { ALL_BUILD_FORMATS, type BuildFormat } from '@riv/outputs/build-format';
import { contractOutputs } from '@riv/outputs/contract-outputs';
import { stateInForce } from '@riv/outputs/state-in-force';
import { createTwoFilesPatch } from 'diff';
import { unzipSync } from 'fflate';
import { URI } from 'vscode-uri';

/** States of the amended example that are committed as well, and the day whose change is shown. */
const STATES: Readonly<Record<string, { readonly stands: readonly string[]; readonly change: readonly [string, string] }>> = {
    bochum: { stands: ['2029-12-31', '2030-01-01', '2034-01-01'], change: ['2029-12-31', '2030-01-01'] },
};

export const EXPECTED_FOLDER = 'erwartet';

export function exampleFolders(examples: string): readonly string[] {
    return readdirSync(examples, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(examples, name))
        .sort();
}

/** Everything that belongs into `erwartet/` of an example: file name → content. A contract with errors has only its diagnostics. */
export async function expectedOutputs(folder: string): Promise<ReadonlyMap<string, string>> {
    const inputs = await loadInputs(['.'], folder);
    if (!inputs.ok) {
        throw new Error(`${folder}: ${inputs.error.message}`);
    }
    const { files, contracts } = await checkWorkspace(inputs.value, () => undefined);
    const outputs = new Map([['diagnosen.txt', formatText({ command: 'check', files, written: [] }, { colour: false })]]);
    for (const contract of contracts) {
        await addState(outputs, contract, undefined, ALL_BUILD_FORMATS);
        outputs.set(contracts.length === 1 ? 'modell.json' : `${contract.source.contract.name}.modell.json`, modelText(contract, folder));
    }
    await addStates(outputs, contracts, basename(folder));
    return outputs;
}

async function addStates(outputs: Map<string, string>, contracts: readonly GivenContract[], example: string): Promise<void> {
    const wanted = STATES[example];
    for (const iso of wanted?.stands ?? []) {
        const stand = dateOf(iso);
        for (const contract of contracts) {
            await addState(outputs, contract, stand, ['md']);
        }
    }
    if (wanted !== undefined) {
        const [before, after] = wanted.change.map((iso) => [...outputs.keys()].find((name) => name.endsWith(`-stand-${iso}.md`)) ?? '');
        const patch = createTwoFilesPatch(before ?? '', after ?? '', outputs.get(before ?? '') ?? '', outputs.get(after ?? '') ?? '');
        outputs.set(`aenderung-${wanted.change[1]}.diff`, patch);
    }
}

async function addState(
    outputs: Map<string, string>,
    { source, file }: GivenContract,
    stand: LocalDate | undefined,
    formats: readonly BuildFormat[],
): Promise<void> {
    const { files, findings } = await contractOutputs(source, { formats, query: stand && { effective: stand } });
    if (findings.length > 0) {
        throw new Error(`${file.display}: ${findings.map(({ message }) => message).join('; ')}`);
    }
    for (const { name, content } of files) {
        const target = basename(name);
        outputs.set(typeof content === 'string' ? target : `${target}.sha256`, typeof content === 'string' ? content : partHashes(content));
    }
}

/** A hash for each part of an Office file: the file itself is binary and would say nothing in a review. */
function partHashes(content: Uint8Array): string {
    return Object.entries(unzipSync(content))
        .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
        .join('');
}

/** The resolved contract as readable JSON. Origins are one line, and their files are named without the folders of this machine. */
function modelText({ source }: GivenContract, folder: string): string {
    const prefix = `${URI.file(folder).toString()}/`;
    const replacer = (key: string, value: unknown): unknown => (key === 'origin' ? originText(value as Origin, prefix) : value);
    const { contract } = stateInForce(source);
    const model = contract === undefined ? undefined : { ...contract, fingerprint: contractFingerprint(contract) };
    return `${JSON.stringify(model, replacer, 2)}\n`;
}

function originText({ source, uri, start }: Origin, prefix: string): string {
    const file = decodeURI(uri.startsWith(prefix) ? uri.slice(prefix.length) : uri);
    return `${source} ${file}:${start.line + 1}:${start.column + 1}`;
}

function dateOf(iso: string): LocalDate {
    const date = parseIsoDate(iso);
    if (!date.ok) {
        throw new Error(date.problem.message);
    }
    return date.value;
}
