import { URI, UriUtils } from 'langium';

/**
 * Which files see each other. A project is the folder of a `riv.json` with all that lies under it, except for projects inside it.
 * Without `riv.json` a file sees what lies in its own folder and below. The library is visible everywhere.
 */
export class Projects {
    private roots: string[] = [];

    /** Folders that hold a `riv.json`, as URIs. The edge (command line, server) finds them; the core does no IO. */
    setRoots(folders: readonly string[]): void {
        // Longest first, so that the innermost project wins.
        this.roots = folders.map(withSlash).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    }

    rootOf(uri: URI): string | undefined {
        const text = uri.toString();
        return this.roots.find((root) => text.startsWith(root));
    }

    isVisible(from: URI, target: URI): boolean {
        if (target.scheme === LIBRARY_SCHEME || from.toString() === target.toString()) {
            return true;
        }
        const root = this.rootOf(from);
        const targetRoot = this.rootOf(target);
        if (root !== undefined || targetRoot !== undefined) {
            return root === targetRoot;
        }
        return target.toString().startsWith(withSlash(UriUtils.dirname(from).toString()));
    }
}

/** Scheme of the read-only documents of the standard library. */
export const LIBRARY_SCHEME = 'riv-lib';

export function isLibraryUri(uri: URI): boolean {
    return uri.scheme === LIBRARY_SCHEME;
}

function withSlash(folder: string): string {
    return folder.endsWith('/') ? folder : `${folder}/`;
}
