import type { Finding } from '@riv/language/rules/finding';
import type { RivLanguage } from '@riv/language/services';
import { openWorkspace, type Workspace } from '@riv/language/workspace/open-workspace';
import { type ContractSource, contractSource } from '@riv/outputs/contract-source';
import { comparePaths } from '../files/display-path.ts';
import type { InputFile, Inputs } from '../project/load-inputs.ts';
import type { Progress } from '../report/progress.ts';

/** A file with everything that was found in it, in the order of its text. */
export interface CheckedFile {
    readonly display: string;
    readonly text: string;
    readonly given: boolean;
    readonly findings: readonly Finding[];
}

/** A contract of the named files. */
export interface GivenContract {
    readonly file: InputFile;
    readonly source: ContractSource;
}

export interface CheckedWorkspace {
    readonly contracts: readonly GivenContract[];
    /** Every file of the run, sorted by its printed path. */
    readonly files: readonly CheckedFile[];
}

export interface CheckedScope {
    /** A language that is ready already saves its making. */
    readonly language?: RivLanguage | undefined;
    /** Documents to check besides the named ones, for a contract in them. */
    readonly companions?: (source: ContractSource) => readonly object[];
}

/** Parses all files together and runs the rules over the named ones and over those that `companions` adds for a contract. */
export async function checkWorkspace(
    inputs: Inputs,
    progress: Progress,
    { language, companions = () => [] }: CheckedScope = {},
): Promise<CheckedWorkspace> {
    const readable = inputs.sources.filter((file) => file.findings.length === 0);
    progress(`Lese ${readable.length} Dateien`);
    const workspace = await openWorkspace(readable, inputs.projects, language);
    const contracts = givenContracts(workspace, readable);
    const wanted = new Set<unknown>(contracts.flatMap(({ source }) => companions(source)));
    const found = new Map<InputFile, readonly Finding[]>();
    for (const [index, file] of readable.entries()) {
        const document = workspace.documents[index];
        if (document !== undefined && (file.given || wanted.has(document))) {
            progress(`Prüfe ${index + 1} von ${readable.length}: ${file.display}`);
            found.set(file, workspace.findings(document));
        }
    }
    const files = [...inputs.projectFiles, ...inputs.sources].map((file) => ({
        display: file.display,
        text: file.text,
        given: file.given,
        findings: found.get(file) ?? file.findings,
    }));
    return { contracts, files: files.sort((a, b) => comparePaths(a.display, b.display)) };
}

function givenContracts(workspace: Workspace, files: readonly InputFile[]): GivenContract[] {
    const fileOf = new Map<unknown, InputFile | undefined>(
        workspace.documents.map((document, index) => [document.parseResult.value, files[index]]),
    );
    return workspace.contracts().flatMap((contract) => {
        const file = fileOf.get(contract.$container);
        return file?.given ? [{ file, source: contractSource(contract, workspace.language.riv) }] : [];
    });
}
