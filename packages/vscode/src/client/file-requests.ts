import { type FileEntry, type FileParams, READ_DIRECTORY, READ_FILE, STAT } from '@riv/server/requests/file-requests';
import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Answers a server that reaches no files itself: through VS Code it sees local and virtual folders alike. */
export function serveFiles(client: BaseLanguageClient): void {
    client.onRequest(STAT, ({ uri }: FileParams) => orNull(async () => entryOf(uri, (await workspace.fs.stat(Uri.parse(uri))).type)));
    client.onRequest(READ_FILE, ({ uri }: FileParams) =>
        orNull(async () => new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)))),
    );
    client.onRequest(READ_DIRECTORY, async ({ uri }: FileParams): Promise<FileEntry[]> => {
        const folder = Uri.parse(uri);
        const entries = (await orNull(async () => workspace.fs.readDirectory(folder))) ?? [];
        return entries.map(([name, type]) => entryOf(Uri.joinPath(folder, name).toString(), type));
    });
}

/** The type is a set of flags: a link to a folder is a folder. */
function entryOf(uri: string, type: FileType): FileEntry {
    return { uri, folder: (type & FileType.Directory) !== 0 };
}

async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
    try {
        return await read();
    } catch {
        return null;
    }
}
