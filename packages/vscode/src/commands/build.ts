import { type BuildFormat, OUTPUT_FOLDER } from '@riv/outputs/build-format';
import { commands, l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { ContractServer } from '../client/contract-server.ts';

/** Generates the documents of a contract and writes them. Needs a trusted workspace. Returns what was written. */
export async function buildContract(uri: Uri, server: ContractServer): Promise<readonly Uri[]> {
    if (!workspace.isTrusted) {
        window.showWarningMessage(l10n.t('Documents are generated only in folders that you trust.'));
        return [];
    }
    const folder = workspace.getWorkspaceFolder(uri)?.uri;
    if (folder === undefined) {
        window.showWarningMessage(l10n.t('Save the contract in an opened folder first; the documents are written there.'));
        return [];
    }
    await workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.save();
    const settings = workspace.getConfiguration('riv', uri);
    const formats = settings.get<readonly BuildFormat[]>('build.formats', []);
    const target = targetFolder(folder, settings.get<string>('build.folder', OUTPUT_FOLDER));
    if (target === undefined) {
        window.showErrorMessage(l10n.t('The setting “riv.build.folder” must name a folder below the opened folder.'));
        return [];
    }
    const result = await window.withProgress({ location: ProgressLocation.Window, title: l10n.t('Generating documents') }, () =>
        server.build(uri, { formats }),
    );
    if (result === null) {
        window.showInformationMessage(l10n.t('The file contains no contract.'));
        return [];
    }
    if (result.problems.length > 0) {
        reportProblems(result.problems);
        return [];
    }
    const written = await Promise.all(result.files.map(({ name, base64 }) => write(Uri.joinPath(target, name), base64)));
    void offerToOpen(written);
    return written;
}

/** A folder below the workspace folder; everything else is refused, since a setting can come with the folder. */
export function targetFolder(folder: Uri, name: string): Uri | undefined {
    const parts = name.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
    const leaves = parts.includes('..') || /^([A-Za-z]:|[\\/])/.test(name);
    return leaves ? undefined : Uri.joinPath(folder, ...parts);
}

/** Under another name first: what breaks off leaves the old file as it was. */
async function write(uri: Uri, base64: string): Promise<Uri> {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const temporary = uri.with({ path: `${uri.path}.neu` });
    await workspace.fs.writeFile(temporary, bytes);
    await workspace.fs.rename(temporary, uri, { overwrite: true });
    return uri;
}

async function offerToOpen(written: readonly Uri[]): Promise<void> {
    const names = written.map(({ path }) => path.split('/').at(-1)).join(', ');
    const open = l10n.t('Show folder');
    const chosen = await window.showInformationMessage(l10n.t('Generated: {0}', names), open);
    const first = written[0];
    if (chosen === open && first !== undefined) {
        await commands.executeCommand('revealInExplorer', first);
    }
}

function reportProblems(problems: readonly string[]): void {
    const more = problems.length > 1 ? ` ${l10n.t('({0} more)', problems.length - 1)}` : '';
    window.showErrorMessage(`${l10n.t('Nothing was written.')} ${problems[0]}${more}`);
}
