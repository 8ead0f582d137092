import { EmptyFileSystemProvider, type FileSystemNode, type URI, URI as Uri } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { type FileEntry, type FileParams, READ_DIRECTORY, READ_FILE, STAT } from '../requests/file-requests.ts';

/** The files of the client, read through it: a worker reaches no file itself, and a virtual workspace has none. */
export class ClientFileSystem extends EmptyFileSystemProvider {
    private readonly connection: Connection;

    constructor(connection: Connection) {
        super();
        this.connection = connection;
    }

    override async stat(uri: URI): Promise<FileSystemNode> {
        const entry = await this.ask<FileEntry | null>(STAT, uri);
        if (entry === null) {
            throw new Error(`Nicht vorhanden: ${uri.toString()}`);
        }
        return nodeOf(entry);
    }

    override async exists(uri?: URI): Promise<boolean> {
        return uri !== undefined && (await this.ask<FileEntry | null>(STAT, uri)) !== null;
    }

    override async readFile(uri?: URI): Promise<string> {
        const text = uri === undefined ? null : await this.ask<string | null>(READ_FILE, uri);
        if (text === null) {
            throw new Error(`Nicht vorhanden: ${uri?.toString()}`);
        }
        return text;
    }

    override async readDirectory(uri?: URI): Promise<FileSystemNode[]> {
        return uri === undefined ? [] : (await this.ask<FileEntry[]>(READ_DIRECTORY, uri)).map(nodeOf);
    }

    private ask<R>(method: string, uri: URI): Promise<R> {
        const params: FileParams = { uri: uri.toString() };
        return this.connection.sendRequest<R>(method, params);
    }
}

function nodeOf({ uri, folder }: FileEntry): FileSystemNode {
    return { uri: Uri.parse(uri), isDirectory: folder, isFile: !folder };
}
