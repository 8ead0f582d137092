import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT_FILE } from '@riv/language/project/project-file';

/** Finds the nearest folder with a `riv.json` above a file; undefined where there is none. Remembers what it has seen. */
export function projectFinder(): (file: string) => string | undefined {
    const known = new Map<string, string | undefined>();
    const ofFolder = (folder: string): string | undefined => {
        if (!known.has(folder)) {
            const parent = dirname(folder);
            known.set(folder, hasProjectFile(folder) ? folder : parent === folder ? undefined : ofFolder(parent));
        }
        return known.get(folder);
    };
    return (file) => ofFolder(dirname(file));
}

function hasProjectFile(folder: string): boolean {
    try {
        return statSync(join(folder, PROJECT_FILE), { throwIfNoEntry: false })?.isFile() ?? false;
    } catch {
        return false;
    }
}
