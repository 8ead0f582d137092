import { LIBRARY_SCHEME } from '@riv/model/contract/origin';
import { type URI, UriUtils } from 'langium';
import type { Finding } from '../rules/finding.ts';
import type { Severity } from '../rules/rule.ts';

/** What `riv.json` says about a project. */
export interface Project {
    /** Folder of the `riv.json`, as a URI. */
    readonly root: string;
    /** Severity per rule; `off` turns a rule off. Locked rules keep theirs. */
    readonly severity?: Readonly<Record<string, Severity | 'off'>>;
    /** What is wrong in the `riv.json`. */
    readonly findings?: readonly Finding[];
}

/**
 * Which files see each other. A project is the folder of a `riv.json` with all that lies under it, except for projects inside it.
 * Without `riv.json` a file sees what lies in its own folder and below. The library is visible everywhere.
 */
export class Projects {
    private projects: Project[] = [];
    /** Counts how often the projects changed: what was found out about visibility holds for one count only. */
    private count = 0;

    get revision(): number {
        return this.count;
    }

    /** The edge (command line, server) finds and reads the files `riv.json`; the core does no IO. */
    setProjects(projects: readonly Project[]): void {
        this.count++;
        // Longest first, so that the innermost project wins.
        this.projects = projects
            .map((project) => ({ ...project, root: withSlash(project.root) }))
            .sort((a, b) => b.root.length - a.root.length || (a.root < b.root ? -1 : 1));
    }

    projectOf(uri: URI): Project | undefined {
        const text = uri.toString();
        return this.projects.find((project) => text.startsWith(project.root));
    }

    /** Applies the severities of the project to a finding; a finding that is turned off disappears. */
    severityOf(uri: URI): (finding: Finding) => Finding[] {
        return withSeverities(this.projectOf(uri)?.severity ?? {});
    }

    isVisible(from: URI, target: URI): boolean {
        if (target.scheme === LIBRARY_SCHEME || from.toString() === target.toString()) {
            return true;
        }
        const project = this.projectOf(from);
        const targetProject = this.projectOf(target);
        if (project !== undefined || targetProject !== undefined) {
            return project === targetProject;
        }
        return target.toString().startsWith(withSlash(UriUtils.dirname(from).toString()));
    }
}

/** Gives findings the severities of a project; a finding that is turned off disappears, a locked one stays as it is. */
export function withSeverities(severities: NonNullable<Project['severity']>): (finding: Finding) => Finding[] {
    return (finding) => {
        const severity = finding.locked ? undefined : severities[finding.code];
        if (severity === undefined) {
            return [finding];
        }
        return severity === 'off' ? [] : [{ ...finding, severity }];
    };
}

export function isLibraryUri(uri: URI): boolean {
    return uri.scheme === LIBRARY_SCHEME;
}

function withSlash(folder: string): string {
    return folder.endsWith('/') ? folder : `${folder}/`;
}
