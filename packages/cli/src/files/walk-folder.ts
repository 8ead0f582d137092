import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isSearchedFolder } from '@riv/language/project/searched-folder';
import { comparePaths } from './display-path.ts';

export interface FolderContents {
    /** All `.riv` files below the folder, in a stable order. */
    readonly files: readonly string[];
    /** Folders that cannot be read. */
    readonly unreadable: readonly { readonly path: string; readonly error: unknown }[];
    /** True where the search was broken off at the limit. */
    readonly tooLarge: boolean;
}

interface Walk {
    readonly files: string[];
    readonly unreadable: { path: string; error: unknown }[];
    readonly skip: (entries: readonly Dirent[]) => boolean;
    foldersLeft: number;
}

/**
 * Looks for `.riv` files in a folder and below. Hidden folders, `node_modules` and folders that `skip` names stay out; links to folders
 * are not followed. `limit` is the number of folders after which the search gives up.
 */
export function walkFolder(root: string, options: { readonly skip?: Walk['skip']; readonly limit?: number } = {}): FolderContents {
    const walk: Walk = { files: [], unreadable: [], skip: options.skip ?? (() => false), foldersLeft: options.limit ?? Infinity };
    visit(root, walk, true);
    return { files: walk.files.sort(comparePaths), unreadable: walk.unreadable, tooLarge: walk.foldersLeft < 0 };
}

function visit(folder: string, walk: Walk, isRoot: boolean): void {
    walk.foldersLeft -= 1;
    if (walk.foldersLeft < 0) {
        return;
    }
    let entries: Dirent[];
    try {
        entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
        walk.unreadable.push({ path: folder, error });
        return;
    }
    if (!isRoot && walk.skip(entries)) {
        return;
    }
    for (const entry of entries) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) {
            if (isSearchedFolder(entry.name)) {
                visit(path, walk, false);
            }
        } else if (isRivFile(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && isFile(path)))) {
            walk.files.push(path);
        }
    }
}

export function isRivFile(name: string): boolean {
    return name.endsWith('.riv') && name !== '.riv';
}

/** Whether a link leads to a file; one that leads nowhere or in a circle does not. */
function isFile(path: string): boolean {
    try {
        return statSync(path).isFile();
    } catch {
        return false;
    }
}
