// Requests from a server without files of its own to the client. Each takes `FileParams`.

export interface FileParams {
    readonly uri: string;
}

export interface FileEntry {
    readonly uri: string;
    readonly folder: boolean;
}

/** What there is at an address: a `FileEntry`; null where there is nothing. */
export const STAT = 'riv/fs/stat';
/** The text of a file; null where it cannot be read. */
export const READ_FILE = 'riv/fs/readFile';
/** What lies in a folder, as a list of `FileEntry`; empty where it cannot be read. */
export const READ_DIRECTORY = 'riv/fs/readDirectory';
