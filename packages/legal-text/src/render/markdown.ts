import type { ContentsEntry, LegalDocument, RubrumParty, Signatory } from '../document/legal-document.ts';
import type { Annex, Block, FormLine, Inline, Item, Paragraph, Section, Table } from '../document/nodes.ts';
import { textOf } from '../document/plain-text.ts';

/** Renders the document as Markdown (CommonMark with tables). Numbers are typed, so that the text reads the same in any viewer. */
export function renderMarkdown(document: LegalDocument): string {
    const blocks = [
        ...cover(document),
        ...rubrum(document),
        ...contents('Inhaltsverzeichnis', document.contents),
        ...contents('Anlagenverzeichnis', document.annexIndex),
        ...(document.preamble === undefined
            ? []
            : [`## ${inline(document.preamble.heading)}`, ...document.preamble.paragraphs.flatMap((p) => paragraph(p))]),
        ...document.sections.flatMap(section),
        ...signature(document),
        ...document.annexes.flatMap(annex),
        ...deviations(document),
        ...openPoints(document),
        `---`,
        escapeText(`${document.running.variant} · ${document.running.status} · ${document.running.footer}`),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function cover({ cover: { title, subtitle, entries, notices } }: LegalDocument): readonly string[] {
    const rows = entries.map((entry) => `| ${escapeText(entry.label)} | ${cell(entry.value)} |`);
    return [
        `# ${inline(title)}`,
        inline(subtitle),
        ...notices.map((notice) => `> **${escapeText(notice.title)}:** ${inline(notice.text)}`),
        ['| | |', '|---|---|', ...rows].join('\n'),
    ];
}

function rubrum({ rubrum: { groups, closing } }: LegalDocument): readonly string[] {
    const lines = groups.flatMap((group) => [group.intro, ...group.parties.map(rubrumParty), inline(group.closing ?? [])]);
    return ['## Vertragspartner', ...lines, closing];
}

function rubrumParty(party: RubrumParty): string {
    const marker = party.position === undefined ? '- ' : `${party.position}. `;
    const lines = [
        `**${inline(party.name)}**`,
        ...party.details.map(inline),
        ...(party.designation === undefined ? [] : [inline(party.designation)]),
    ];
    return `${marker}${lines.join(`  \n${' '.repeat(marker.length)}`)}`;
}

function contents(title: string, entries: readonly ContentsEntry[]): readonly string[] {
    const lines = entries.map((entry) => `- ${escapeText([entry.label, entry.title].filter((part) => part !== '').join(' '))}`);
    return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}

function section({ number, heading, paragraphs, repealed }: Section): readonly string[] {
    return [`## §\u00a0${number} ${repealed ? '(aufgehoben)' : inline(heading)}`, ...paragraphs.flatMap((p) => paragraph(p))];
}

function annex({ number, heading, parts, repealed }: Annex): readonly string[] {
    return [
        `## Anlage\u00a0${number} ${repealed ? '(aufgehoben)' : inline(heading)}`,
        ...parts.flatMap((part) => [
            ...(part.heading === undefined ? [] : [`### ${part.number}. ${inline(part.heading)}`]),
            ...part.paragraphs.flatMap((p) => paragraph(p)),
        ]),
    ];
}

/** Sentences of a paragraph run on; lists, formulas, tables and form lines stand alone. */
function paragraph({ number, blocks, repealed }: Paragraph): readonly string[] {
    const result: string[] = [];
    let running = number === undefined ? '' : `(${number})`;
    const flush = () => {
        result.push(blockStart(running));
        running = '';
    };
    const append = (spans: Inline) => {
        running = [running, inline(spans)].filter((part) => part !== '').join(' ');
    };
    if (repealed) {
        append([{ text: '(aufgehoben)' }]);
    }
    for (const block of blocks) {
        if (block.kind === 'sentence') {
            append(block.spans);
            if (block.items.length > 0) {
                flush();
                result.push(items(block.items, '').join('\n'));
                append(block.closing);
            }
        } else {
            flush();
            result.push(setOff(block));
        }
    }
    flush();
    return result;
}

function setOff(block: Exclude<Block, { kind: 'sentence' }>): string {
    switch (block.kind) {
        case 'formula':
            return `> ${blockStart(inline(block.spans))}`;
        case 'table':
            return table(block);
        case 'form':
            return formLine(block);
    }
}

function items(list: readonly Item[], indent: string): readonly string[] {
    return list.flatMap((item) => {
        const marker = item.style === 'number' ? item.label : `- ${item.label}`;
        return [`${indent}${marker} ${inline(item.spans)}`, ...items(item.items, `${indent}   `)];
    });
}

function table({ columns, rows }: Table): string {
    const rule = columns.map((column) => (column.align === 'right' ? '---:' : '---'));
    return [columns.map((column) => cell(column.heading)), rule, ...rows.map((row) => row.map(cell))]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');
}

function formLine({ parts }: FormLine): string {
    return parts.map((part) => ('blank' in part ? '\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_' : inline(part.spans))).join(' ');
}

function signature({ signature: { groups, acceded, accededNote, consolidatedNote } }: LegalDocument): readonly string[] {
    const blocks =
        consolidatedNote === undefined
            ? groups.flatMap((group) => [`### ${group.title}`, ...group.signatories.map(signatory)])
            : [consolidatedNote];
    const accessions = acceded.length === 0 ? [] : [inline(accededNote ?? []), acceded.map(({ name }) => `- ${inline(name)}`).join('\n')];
    return ['## Unterschriften', ...blocks, ...accessions];
}

function signatory({ name, capacity, representedBy, seal }: Signatory): string {
    const lines = [
        `**${inline(name)}** (${capacity})`,
        ...(representedBy === undefined ? [] : [`vertreten durch ${inline(representedBy)}`]),
        ...['Ort, Datum', 'Unterschrift', 'Name in Druckschrift', 'Funktion'].map(
            (label) => `${label}: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_`,
        ),
        ...(seal ? ['(Siegel)'] : []),
    ];
    return lines.join('  \n');
}

function deviations({ deviations: entries }: LegalDocument): readonly string[] {
    const rows = entries.map((entry) => [entry.subject, entry.standard, entry.agreed, entry.reason].map((text) => cell([{ text }])));
    const head = ['| Gegenstand | Standard | Vereinbart | Begründung |', '|---|---|---|---|'];
    return entries.length === 0
        ? []
        : ['## Verzeichnis der Abweichungen', [...head, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')];
}

function openPoints({ openPoints: entries }: LegalDocument): readonly string[] {
    const lines = entries.map((entry, index) => `${index + 1}. ${escapeText(`${entry.subject}: ${entry.reason}`)}`);
    return entries.length === 0 ? [] : ['## Offene Punkte', lines.join('\n')];
}

function cell(spans: Inline): string {
    return inline(spans).replace(/\|/g, '\\|');
}

function inline(spans: Inline): string {
    return escapeText(textOf(spans.map((span) => (span.subscript ? { ...span, text: `_${span.text}` } : span))));
}

/** Keeps every character of the text from being read as markup. */
function escapeText(text: string): string {
    return text.replace(/[\\`*_[\]<>#~&]/g, '\\$&');
}

/** Keeps the beginning of a paragraph from being read as a list or a heading. */
function blockStart(text: string): string {
    return text.replace(/^(\d+)([.)])(?=\s)/, '$1\\$2').replace(/^([-+=])/, '\\$1');
}
