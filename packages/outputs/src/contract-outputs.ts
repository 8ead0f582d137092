import type { StateQuery } from '@riv/language/resolve/amendments';
import { textIncomplete } from '@riv/language/rules/file-rules';
import { type Finding, findingOf, rangeOf } from '@riv/language/rules/finding';
import type { TextProblem } from '@riv/legal-text/problem';
import { AstUtils } from 'langium';
import { BUILD_FORMATS, type BuildFormat } from './build-format.ts';
import type { ContractSource } from './contract-source.ts';
import { outputName } from './output-name.ts';
import { renderState } from './render-state.ts';
import { gapTexts, stateInForce } from './state-in-force.ts';

/** What is to be written of a contract. */
export interface OutputRequest {
    readonly formats: readonly BuildFormat[];
    /** State that is asked for; absent: the contract as concluded. */
    readonly query?: StateQuery | undefined;
}

/** A finished file. `name` is its path below the output folder, with `/`. */
export interface ContractOutput {
    readonly name: string;
    readonly content: string | Uint8Array;
}

export interface ContractOutputs {
    /** Empty where something is found. */
    readonly files: readonly ContractOutput[];
    /** What keeps the contract from being finished; the place is its name. */
    readonly findings: readonly Finding[];
}

/** The outputs of one contract, from memory to memory: the same for the command line and for the editor. Nothing is written here. */
export async function contractOutputs(source: Omit<ContractSource, 'services'>, request: OutputRequest): Promise<ContractOutputs> {
    const { name } = source.contract;
    const range = rangeOf({ node: source.contract, property: 'name' });
    const refused = (problems: readonly string[]): ContractOutputs => ({
        files: [],
        findings: problems.map((problem) => findingOf(textIncomplete, range, { contract: name, problem })),
    });
    const { contract, base, gaps } = stateInForce(source, request.query);
    if (contract === undefined) {
        return refused(gapTexts({ gaps }));
    }
    const { files, problems } = await renderState({ contract, ...(base === undefined ? {} : { base }) }, request.formats);
    if (problems.length > 0) {
        return refused(problems.map(problemText));
    }
    const path = outputName({ uri: AstUtils.getDocument(source.contract).uri, name, effective: request.query?.effective });
    return { files: files.map(({ format, content }) => ({ name: path + BUILD_FORMATS[format], content })), findings: [] };
}

function problemText({ message, template, line, path }: TextProblem): string {
    const place = template === undefined ? path : `${template}${line === undefined ? '' : `, Zeile ${line}`}`;
    return place === undefined ? message : `${message} (${place})`;
}
