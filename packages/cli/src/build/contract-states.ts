import type { StateQuery } from '@riv/language/resolve/amendments';
import { type Finding, findingOf, rangeOf } from '@riv/language/rules/finding';
import type { Workspace } from '@riv/language/workspace/open-workspace';
import type { CheckedWorkspace } from '../commands/check-workspace.ts';
import { textIncomplete } from '../files/file-rules.ts';
import type { InputFile } from '../project/load-inputs.ts';
import type { PrintedState } from './build-format.ts';

type ContractNode = ReturnType<Workspace['contracts']>[number];

/** A contract of the run: the state that is to be printed, or what keeps it from being finished. */
export interface ContractToBuild {
    readonly file: InputFile;
    readonly name: string;
    /** Range of the name, the place of findings about the outputs. */
    readonly range: Finding['range'];
    readonly state: PrintedState | undefined;
    readonly findings: readonly Finding[];
}

/** The contracts of the named files in the state that is asked for; without a query as concluded. */
export function contractStates({ workspace, fileOf }: CheckedWorkspace, query: StateQuery | undefined): readonly ContractToBuild[] {
    return workspace.contracts().flatMap((node) => {
        const file = fileOf(node.$container);
        return file?.given ? [contractState(workspace, node, file, query)] : [];
    });
}

function contractState(workspace: Workspace, node: ContractNode, file: InputFile, query: StateQuery | undefined): ContractToBuild {
    const { name } = node;
    const range = rangeOf({ node, property: 'name' });
    const concluded = workspace.resolve(node);
    const { contract, gaps } = query === undefined ? concluded : workspace.resolve(node, query);
    if (contract === undefined) {
        const subjects = [...new Set(gaps.map(({ subject }) => subject))];
        const findings = subjects.map((subject) => findingOf(textIncomplete, range, { contract: name, problem: `Es fehlt: ${subject}.` }));
        return { file, name, range, state: undefined, findings };
    }
    const base = query === undefined || concluded.contract === undefined ? {} : { base: concluded.contract };
    return { file, name, range, state: { contract, ...base }, findings: [] };
}
