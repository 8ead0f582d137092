import { dirname } from 'node:path';
import { PROJECT_FILE } from '@riv/language/project/project-file';
import { displayPath } from '../files/display-path.ts';
import { walkFolder } from '../files/walk-folder.ts';
import { type Usable, usable, wrongUse } from '../usage/usage-error.ts';

/** Without a riv.json the folder of a contract may be anything, even the whole disk; more folders than this are no project. */
const MAX_FOLDERS = 5_000;

/**
 * All files that the given ones may see: those of the same project, or, without `riv.json`, those in the own folder and below. Folders
 * of other projects stay out.
 */
export function neighbourFiles(
    given: readonly string[],
    projectOf: (file: string) => string | undefined,
    cwd: string,
): Usable<readonly string[]> {
    const files = new Set<string>();
    for (const root of searchRoots(given, projectOf)) {
        const found = walkFolder(root, {
            skip: (entries) => entries.some((entry) => entry.name === PROJECT_FILE),
            limit: MAX_FOLDERS,
        });
        if (found.tooLarge) {
            return wrongUse(
                `Unter „${displayPath(cwd, root)}“ liegen mehr als ${MAX_FOLDERS} Ordner; was zum Vertrag gehört, lässt sich so nicht bestimmen.`,
                'Legen Sie den Vertrag mit seinen Nachträgen in einen eigenen Ordner.',
            );
        }
        for (const file of found.files) {
            files.add(file);
        }
    }
    return usable([...files]);
}

/** The folders to search. Without projects a folder below another one is seen with it. */
function searchRoots(given: readonly string[], projectOf: (file: string) => string | undefined): ReadonlySet<string> {
    const projects = new Set<string>();
    const plain = new Set<string>();
    for (const file of given) {
        const project = projectOf(file);
        (project === undefined ? plain : projects).add(project ?? dirname(file));
    }
    return new Set([...projects, ...[...plain].filter((folder) => !hasAncestorIn(plain, folder))]);
}

function hasAncestorIn(folders: ReadonlySet<string>, folder: string): boolean {
    for (let child = folder; dirname(child) !== child; child = dirname(child)) {
        if (folders.has(dirname(child))) {
            return true;
        }
    }
    return false;
}
