import { join } from 'node:path';
import { PROJECT_FILE, parseProjectFile } from '@riv/language/project/project-file';
import type { Project } from '@riv/language/references/project';
import type { Finding } from '@riv/language/rules/finding';
import { URI } from 'vscode-uri';
import { comparePaths, displayPath } from '../files/display-path.ts';
import { expandPaths } from '../files/expand-paths.ts';
import { readSource } from '../files/read-source.ts';
import { type Usable, usable } from '../usage/usage-error.ts';
import { projectFinder } from './find-projects.ts';
import { neighbourFiles } from './neighbours.ts';

/** A file of the run. `text` is empty where it could not be read; `findings` are those of the file as such. */
export interface InputFile {
    readonly path: string;
    readonly display: string;
    readonly uri: string;
    /** Named by the call; the others are read because the named ones may refer to them. */
    readonly given: boolean;
    readonly text: string;
    readonly findings: readonly Finding[];
}

export interface Inputs {
    /** Vertragsdateien, sorted by path. */
    readonly sources: readonly InputFile[];
    /** The `riv.json` of the run. */
    readonly projectFiles: readonly InputFile[];
    readonly projects: readonly Project[];
    /** A file could not be read. */
    readonly ioFailure: boolean;
}

/** Finds and reads everything that the paths of a call mean, with the projects around them. */
export async function loadInputs(paths: readonly string[], cwd: string): Promise<Usable<Inputs>> {
    const given = await expandPaths(paths, cwd);
    if (!given.ok) {
        return given;
    }
    const projectOf = projectFinder();
    const neighbours = neighbourFiles(given.value, projectOf, cwd);
    if (!neighbours.ok) {
        return neighbours;
    }
    const named = new Set(given.value);
    const all = [...new Set([...given.value, ...neighbours.value])].sort(comparePaths);
    let ioFailure = false;
    const read = (path: string, isGiven: boolean): InputFile => {
        const result = readSource(path);
        ioFailure ||= !result.ok && result.ioFailure;
        const text = result.ok ? result.text : '';
        const findings = result.ok ? [] : [result.finding];
        return { path, display: displayPath(cwd, path), uri: URI.file(path).toString(), given: isGiven, text, findings };
    };
    const sources = all.map((path) => read(path, named.has(path)));
    const folders = [...new Set(all.flatMap((path) => projectOf(path) ?? []))].sort(comparePaths);
    const projectFiles = folders.map((folder) => ({ folder, file: read(join(folder, PROJECT_FILE), true) }));
    const projects = projectFiles.map(({ folder, file }) => ({ file, root: URI.file(folder).toString(), ...settingsOf(file) }));
    return usable({
        sources,
        projectFiles: projects.map(({ file, findings }) => ({ ...file, findings })),
        projects: projects.map(({ root, severity }) => ({ root, severity })),
        ioFailure,
    });
}

function settingsOf(file: InputFile): { severity: NonNullable<Project['severity']>; findings: readonly Finding[] } {
    return file.findings.length > 0 ? { severity: {}, findings: file.findings } : parseProjectFile(file.text);
}
