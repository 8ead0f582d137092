import type { Finding } from '@riv/language/rules/finding';
import type { RivLanguage } from '@riv/language/services';
import { openWorkspace, type Workspace } from '@riv/language/workspace/open-workspace';
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

export interface CheckedWorkspace {
    readonly workspace: Workspace;
    /** The file of a parsed document. */
    readonly fileOf: (root: Workspace['documents'][number]['parseResult']['value']) => InputFile | undefined;
    /** Every file of the run, sorted by its printed path. */
    readonly files: readonly CheckedFile[];
}

/** Parses all files together and runs the rules over those that `wanted` names. */
export async function checkWorkspace(
    inputs: Inputs,
    progress: Progress,
    wanted: (file: InputFile) => boolean,
    language?: RivLanguage,
): Promise<CheckedWorkspace> {
    const readable = inputs.sources.filter((file) => file.findings.length === 0);
    progress(`Lese ${readable.length} Dateien`);
    const workspace = await openWorkspace(readable, inputs.projects, language);
    const found = new Map<InputFile, readonly Finding[]>();
    for (const [index, file] of readable.entries()) {
        const document = workspace.documents[index];
        if (document !== undefined && wanted(file)) {
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
    const byRoot = new Map(workspace.documents.map((document, index) => [document.parseResult.value, readable[index]]));
    return { workspace, fileOf: (root) => byRoot.get(root), files: files.sort((a, b) => comparePaths(a.display, b.display)) };
}
