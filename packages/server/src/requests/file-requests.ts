import { RequestType } from 'vscode-languageserver';

// Requests from a server without files of its own to the client.

export interface FileParams {
    readonly uri: string;
}

export interface FileEntry {
    readonly uri: string;
    readonly folder: boolean;
}

/** What there is at an address; null where there is nothing. */
export const STAT = new RequestType<FileParams, FileEntry | null, void>('riv/fs/stat');
/** The text of a file; null where it cannot be read. */
export const READ_FILE = new RequestType<FileParams, string | null, void>('riv/fs/readFile');
export const READ_DIRECTORY = new RequestType<FileParams, FileEntry[], void>('riv/fs/readDirectory');
