import { EmptyFileSystemProvider, type FileSystemNode, type URI, URI as Uri } from 'langium';

/** Files in memory, as tests need them. */
export class MemoryFileSystem extends EmptyFileSystemProvider {
    readonly files = new Map<string, string>();

    override async stat(uri: URI): Promise<FileSystemNode> {
        return this.statSync(uri);
    }

    override statSync(uri: URI): FileSystemNode {
        const isFile = this.files.has(uri.toString());
        if (!isFile && !this.isFolder(uri)) {
            throw new Error(`Nicht vorhanden: ${uri.toString()}`);
        }
        return { isFile, isDirectory: !isFile, uri };
    }

    override async exists(uri?: URI): Promise<boolean> {
        return uri !== undefined && (this.files.has(uri.toString()) || this.isFolder(uri));
    }

    override async readFile(uri?: URI): Promise<string> {
        const text = this.files.get(uri?.toString() ?? '');
        if (text === undefined) {
            throw new Error(`Nicht vorhanden: ${uri?.toString()}`);
        }
        return text;
    }

    override async readDirectory(uri?: URI): Promise<FileSystemNode[]> {
        const folder = withSlash(uri?.toString() ?? '');
        const names = new Map<string, boolean>();
        for (const file of this.files.keys()) {
            if (file.startsWith(folder)) {
                const [name = '', ...rest] = file.slice(folder.length).split('/');
                names.set(name, rest.length === 0);
            }
        }
        return [...names].map(([name, isFile]) => ({ isFile, isDirectory: !isFile, uri: Uri.parse(folder + name) }));
    }

    private isFolder(uri: URI): boolean {
        const folder = withSlash(uri.toString());
        return [...this.files.keys()].some((file) => file.startsWith(folder));
    }
}

function withSlash(folder: string): string {
    return folder.endsWith('/') ? folder : `${folder}/`;
}
