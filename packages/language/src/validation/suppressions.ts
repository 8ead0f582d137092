import type { LangiumDocument } from 'langium';
import { ALL_RULES } from '../rules/all-rules.ts';
import { type Finding, findingOf } from '../rules/finding.ts';
import { suppressionLocked, suppressionUnexplained, suppressionUnused } from '../rules/suppression-rules.ts';

const COMMENT = /\/\/\s*riv-ignorieren\s+([\p{L}\p{N}-]+)\s*(?::\s*(.*\S))?\s*$/u;

/**
 * `// riv-ignorieren CODE: Begründung` suppresses a finding on its own line, or, standing alone, on the next one.
 * Suppressions that are unused, unexplained or aimed at a locked rule are findings themselves.
 */
export function applySuppressions(document: LangiumDocument, findings: readonly Finding[]): Finding[] {
    const text = document.textDocument.getText();
    if (!text.includes('riv-ignorieren')) {
        return [...findings];
    }
    let remaining = [...findings];
    const own: Finding[] = [];
    for (const [line, content] of text.split(/\r?\n/).entries()) {
        const match = COMMENT.exec(content);
        if (match === null) {
            continue;
        }
        const code = match[1] ?? '';
        const range = { start: { line, character: match.index }, end: { line, character: content.length } };
        const target = content.slice(0, match.index).trim() === '' ? line + 1 : line;
        const hit = remaining.filter((finding) => finding.code === code && finding.range.start.line === target);
        if (ALL_RULES.some((rule) => rule.code === code && rule.locked)) {
            own.push(findingOf(suppressionLocked, range, { code }));
        } else if (match[2] === undefined) {
            own.push(findingOf(suppressionUnexplained, range, { code }));
        } else if (hit.length === 0) {
            own.push(findingOf(suppressionUnused, range, { code }));
        } else {
            remaining = remaining.filter((finding) => !hit.includes(finding));
        }
    }
    return [...remaining, ...own];
}
