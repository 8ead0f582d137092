import type { AnyRule, Severity } from '../../packages/language/src/rules/rule.ts';
import { basisText } from './basis.ts';

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' };

const HEADER = '<!-- Erzeugt von scripts/generate-rule-pages.ts. Nicht von Hand ändern. -->';

/** The page of one rule. `message` is what the tool says about the wrong snippet, absent where the snippet cannot be run. */
export function rulePage(rule: AnyRule, message: string | undefined): string {
    const { code, title, severity, category, basis, page } = rule;
    const interval = validity(rule);
    const parts = [
        HEADER,
        `# ${title}`,
        [
            '| | |',
            '|---|---|',
            `| Kennung | \`${code}\` |`,
            `| Schwere | ${SEVERITY_NAMES[severity]} |`,
            `| Gebiet | ${category} |`,
            ...(basis.length === 0 ? [] : [`| Grundlage | ${basisText(basis, '../grundlagen.md')} |`]),
            ...(interval === undefined ? [] : [`| Gilt | ${interval} |`]),
        ].join('\n'),
        section('Auswirkung', page.impact),
        section('Falsch', fenced(page.wrong)),
        section('Meldung', message === undefined ? '' : `> ${escaped(message)}`),
        section('Richtig', fenced(page.right)),
        section('Unterdrücken', suppression(rule)),
        '[Alle Regeln](README.md)',
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(heading: string, body: string): string {
    return body === '' ? '' : `## ${heading}\n\n${body}`;
}

/** Pages may show an excerpt with „…“, so the block is not marked as text that can be checked. */
function fenced(text: string): string {
    return text === '' ? '' : `\`\`\`text\n${text}\n\`\`\``;
}

function escaped(message: string): string {
    return message.replace(/[*_<>[\]`]/g, (character) => `\\${character}`).replace(/\s*\n\s*/g, ' ');
}

function suppression({ code, locked, category }: AnyRule): string {
    if (!locked) {
        const comment = fenced(`// riv-ignorieren ${code}: Grund`);
        return `Möglich, wenn der Grund dabeisteht, in der Zeile darüber oder am Ende der Zeile:\n\n${comment}\n\nFür ein ganzes Projekt legt [\`riv.json\`](../sprache/14-unterdruecken.md) die Schwere fest.`;
    }
    return READING.has(category)
        ? 'Nicht möglich. Ohne die Berichtigung stünde nicht fest, was vereinbart ist.'
        : 'Nicht möglich. Die Regel gibt zwingendes Recht oder einen verbindlichen Teil des Konzepts wieder.';
}

const READING: ReadonlySet<string> = new Set(['Satzbau', 'Bezug', 'Wert', 'Struktur']);

function validity({ validFrom, validTo }: AnyRule): string | undefined {
    const parts = [
        ...(validFrom === undefined ? [] : [`ab Rechtsstand ${german(validFrom)}`]),
        ...(validTo === undefined ? [] : [`bis Rechtsstand ${german(validTo)}`]),
    ];
    return parts.length === 0 ? undefined : parts.join(' ');
}

function german(iso: string): string {
    return iso.split('-').reverse().join('.');
}

/** The index of all pages, by category in the order of the first rule of each. */
export function indexPage(rules: readonly AnyRule[]): string {
    const categories = [...new Set(rules.map(({ category }) => category))];
    const tables = categories.map((category) => {
        const rows = rules.filter((rule) => rule.category === category).sort((a, b) => (a.code < b.code ? -1 : 1));
        return `## ${category}\n\n| Regel | Worum es geht | Schwere |\n|---|---|---|\n${rows.map(indexRow).join('\n')}`;
    });
    const intro = [
        `Das Werkzeug prüft ${rules.length} Regeln. Jede hat eine Seite mit Auswirkung, Beispiel, Meldung und Abhilfe; die Kennung steht in jeder Meldung.`,
        'Was die Ziffern der Grundlagen bedeuten (R, L, D, K, B), sagt das [Verzeichnis der Grundlagen](../grundlagen.md).',
        '„fest“ heißt: Die Regel lässt sich weder unterdrücken noch herabstufen.',
    ].join(' ');
    return `${[HEADER, '# Regeln', intro, ...tables].join('\n\n')}\n`;
}

function indexRow({ code, title, severity, locked }: AnyRule): string {
    return `| [\`${code}\`](${code}.md) | ${title.replaceAll('|', '\\|')} | ${SEVERITY_NAMES[severity]}${locked ? ', fest' : ''} |`;
}
