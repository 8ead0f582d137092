import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Usable, usable, wrongUse } from '../usage/usage-error.ts';
import { comparePaths, displayPath } from './display-path.ts';
import { reasonOf } from './system-error.ts';
import { isRivFile, walkFolder } from './walk-folder.ts';

const GLOB = /[*?[\]{}!()]/;

/** The `.riv` files that the paths of a call mean: files, folders with all below them, and glob patterns. Absolute, sorted, each once. */
export async function expandPaths(paths: readonly string[], cwd: string): Promise<Usable<readonly string[]>> {
    const files = new Set<string>();
    for (const path of paths.length === 0 ? ['.'] : paths) {
        const found = await expandPath(path, cwd);
        if (!found.ok) {
            return found;
        }
        for (const file of found.value) {
            files.add(file);
        }
    }
    return usable([...files].sort(comparePaths));
}

async function expandPath(path: string, cwd: string): Promise<Usable<readonly string[]>> {
    const absolute = resolve(cwd, path);
    let stats: Stats | undefined;
    try {
        stats = statSync(absolute, { throwIfNoEntry: false });
    } catch (error) {
        return wrongUse(`„${path}“ kann nicht gelesen werden: ${reasonOf(error)}.`, 'Prüfen Sie den Pfad und die Zugriffsrechte.');
    }
    if (stats?.isDirectory()) {
        return filesOfFolder(absolute, cwd);
    }
    if (stats !== undefined) {
        return isRivFile(path) && stats.isFile()
            ? usable([absolute])
            : wrongUse(
                  `„${path}“ ist keine Vertragsdatei.`,
                  'Vertragsdateien enden auf „.riv“. Nennen Sie eine solche Datei oder einen Ordner.',
              );
    }
    return GLOB.test(path) ? matches(path, cwd) : wrongUse(`„${path}“ gibt es nicht.`, 'Prüfen Sie Schreibweise und Arbeitsverzeichnis.');
}

function filesOfFolder(folder: string, cwd: string): Usable<readonly string[]> {
    const { files, unreadable } = walkFolder(folder);
    const [first] = unreadable;
    if (first !== undefined) {
        const reason = reasonOf(first.error);
        return wrongUse(
            `Der Ordner „${displayPath(cwd, first.path)}“ kann nicht gelesen werden: ${reason}.`,
            'Prüfen Sie die Zugriffsrechte.',
        );
    }
    return files.length > 0
        ? usable(files)
        : wrongUse(
              `Im Ordner „${displayPath(cwd, folder)}“ und darunter liegt keine Vertragsdatei.`,
              'Vertragsdateien enden auf „.riv“. Nennen Sie den Ordner Ihrer Verträge: riv check ORDNER',
          );
}

async function matches(pattern: string, cwd: string): Promise<Usable<readonly string[]>> {
    // Loaded only for patterns: most calls name files or folders.
    const { glob } = await import('tinyglobby');
    const found = await glob([pattern], { cwd, absolute: true, onlyFiles: true, ignore: ['**/node_modules/**'], expandDirectories: false });
    const files = found.filter(isRivFile).map((file) => resolve(file));
    return files.length > 0
        ? usable(files)
        : wrongUse(
              `Auf das Muster „${pattern}“ passt keine Vertragsdatei.`,
              'Vertragsdateien enden auf „.riv“. Beispiel für ein Muster: "verträge/**/*.riv"',
          );
}
