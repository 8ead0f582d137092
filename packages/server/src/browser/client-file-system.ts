import { EmptyFileSystemProvider, type FileSystemNode, type URI, URI as Uri } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { type FileEntry, READ_DIRECTORY, READ_FILE, STAT } from '../requests/file-requests.ts';

/** The files of the client, read through it: a worker reaches no file itself, and a virtual workspace has none. */
export class ClientFileSystem extends EmptyFileSystemProvider {
    private readonly connection: Connection;

    constructor(connection: Connection) {
        super();
        this.connection = connection;
    }

    override async stat(uri: URI): Promise<FileSystemNode> {
        const entry = await this.connection.sendRequest(STAT, { uri: uri.toString() });
        if (entry === null) {
            throw new Error(`Nicht vorhanden: ${uri.toString()}`);
        }
        return nodeOf(entry);
    }

    override async exists(uri?: URI): Promise<boolean> {
        return uri !== undefined && (await this.connection.sendRequest(STAT, { uri: uri.toString() })) !== null;
    }

    override async readFile(uri?: URI): Promise<string> {
        const text = uri === undefined ? null : await this.connection.sendRequest(READ_FILE, { uri: uri.toString() });
        if (text === null) {
            throw new Error(`Nicht vorhanden: ${uri?.toString()}`);
        }
        return text;
    }

    override async readDirectory(uri?: URI): Promise<FileSystemNode[]> {
        return uri === undefined ? [] : (await this.connection.sendRequest(READ_DIRECTORY, { uri: uri.toString() })).map(nodeOf);
    }
}

function nodeOf({ uri, folder }: FileEntry): FileSystemNode {
    return { uri: Uri.parse(uri), isDirectory: folder, isFile: !folder };
}
