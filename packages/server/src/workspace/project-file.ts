import type { Project } from '@riv/language/references/project';
import { ALL_RULES } from '@riv/language/rules/all-rules';

export const PROJECT_FILE = 'riv.json';

const LEVELS: ReadonlySet<unknown> = new Set(['error', 'warning', 'info', 'off']);
const OPEN_RULES: ReadonlySet<string> = new Set(ALL_RULES.filter(({ locked }) => !locked).map(({ code }) => code));

/**
 * The project of a `riv.json`. What the file says wrongly has no effect here: `riv check` reports it, and the editor by the schema
 * of the file.
 */
export function readProject(root: string, text: string): Project {
    const severities = Object.entries(severitiesOf(text)).filter(([code, level]) => OPEN_RULES.has(code) && LEVELS.has(level));
    return { root, severity: Object.fromEntries(severities) as NonNullable<Project['severity']> };
}

function severitiesOf(text: string): object {
    try {
        const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
        const severity = typeof content === 'object' && content !== null && 'severity' in content ? content.severity : undefined;
        return typeof severity === 'object' && severity !== null ? severity : {};
    } catch {
        return {};
    }
}
