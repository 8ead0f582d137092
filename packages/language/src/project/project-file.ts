import { nearestOf } from '@riv/model/terms/lookup';
import { type Project, withSeverities } from '../references/project.ts';
import { ALL_RULES } from '../rules/all-rules.ts';
import { projectFileInvalid, projectFileUnknown } from '../rules/file-rules.ts';
import { type Finding, findingOf } from '../rules/finding.ts';

/** Name of the file that makes a folder a project. */
export const PROJECT_FILE = 'riv.json';

const LEVELS = ['error', 'warning', 'info', 'off'] as const;
type Level = (typeof LEVELS)[number];
type Severities = NonNullable<Project['severity']>;

export interface ProjectFile {
    readonly severity: Severities;
    readonly findings: readonly Finding[];
}

/**
 * Reads the text of a `riv.json`: `{ "severity": { "<code>": "error" | "warning" | "info" | "off" } }`. What does not fit has no effect
 * and is a finding. Total; a byte order mark is no part of the text.
 */
export function parseProjectFile(text: string): ProjectFile {
    const { severity, findings } = readProjectFile(text.replace(/^\uFEFF/, ''));
    return { severity, findings: findings.flatMap(withSeverities(severity)) };
}

function readProjectFile(text: string): ProjectFile {
    const findings: Finding[] = [];
    const report = (rule: typeof projectFileInvalid, key: string | undefined, problem: string): void => {
        findings.push(findingOf(rule, rangeOfKey(text, key), { problem }));
    };
    let content: unknown;
    try {
        content = JSON.parse(text);
    } catch (error) {
        const problem = 'Die Datei ist kein gültiges JSON.';
        return { severity: {}, findings: [findingOf(projectFileInvalid, rangeOfSyntaxError(text, error), { problem })] };
    }
    if (!isRecord(content)) {
        report(projectFileInvalid, undefined, 'Die Datei muss ein JSON-Objekt in geschweiften Klammern enthalten.');
        return { severity: {}, findings };
    }
    for (const key of Object.keys(content).filter((name) => name !== 'severity' && name !== '$schema')) {
        report(projectFileUnknown, key, `Die Einstellung „${key}“ ist nicht bekannt und bleibt ohne Wirkung. Bekannt ist „severity“.`);
    }
    const { severity } = content;
    if (severity !== undefined && !isRecord(severity)) {
        report(projectFileInvalid, 'severity', 'Unter „severity“ muss ein JSON-Objekt stehen.');
        return { severity: {}, findings };
    }
    return { severity: readSeverities(severity ?? {}, report), findings };
}

function readSeverities(
    entries: Readonly<Record<string, unknown>>,
    report: (rule: typeof projectFileInvalid, key: string, problem: string) => void,
): Severities {
    const rules = new Map(ALL_RULES.map((rule) => [rule.code, rule]));
    const severities: Record<string, Level> = {};
    for (const [code, level] of Object.entries(entries)) {
        const rule = rules.get(code);
        if (!isLevel(level)) {
            const words = LEVELS.map((word) => `"${word}"`).join(', ');
            report(projectFileInvalid, code, `Für „${code}“ steht ein Wert, den es nicht gibt; möglich sind ${words}.`);
        } else if (rule === undefined) {
            const likely = nearestOf([...rules.keys()], code, 1)[0];
            const advice = likely === undefined ? '' : ` Gemeint ist wohl „${likely}“.`;
            report(projectFileUnknown, code, `Eine Regel „${code}“ gibt es nicht; der Eintrag bleibt ohne Wirkung.${advice}`);
        } else if (rule.locked) {
            report(
                projectFileUnknown,
                code,
                `Die Regel „${code}“ gilt zwingend; ihr Gewicht lässt sich nicht ändern, der Eintrag bleibt ohne Wirkung.`,
            );
        } else {
            severities[code] = level;
        }
    }
    return severities;
}

function isLevel(value: unknown): value is Level {
    return LEVELS.some((level) => level === value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The range of a key, by its quoted spelling; the start of the file where the key is written with escapes. */
function rangeOfKey(text: string, key: string | undefined): Finding['range'] {
    const quotedKey = JSON.stringify(key ?? '');
    const offset = key === undefined ? 0 : Math.max(text.indexOf(quotedKey), 0);
    const { line, character } = positionAt(text, offset);
    return { start: { line, character }, end: { line, character: character + (key === undefined ? 1 : quotedKey.length) } };
}

/** Where the parser gave up, as far as it says so. */
function rangeOfSyntaxError(text: string, error: unknown): Finding['range'] {
    const message = error instanceof Error ? error.message : '';
    const offset = message.includes('end of JSON') ? text.trimEnd().length : Number(/position (\d+)/.exec(message)?.[1] ?? 0);
    const start = positionAt(text, offset);
    return { start, end: { line: start.line, character: start.character + 1 } };
}

function positionAt(text: string, offset: number): { line: number; character: number } {
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
