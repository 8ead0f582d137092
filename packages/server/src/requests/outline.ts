import type * as ast from '@riv/language/generated/ast';
import type { Block, Inline, Item, Paragraph } from '@riv/legal-text/document/nodes';
import type { Origin } from '@riv/model/contract/origin';
import type { RivServerServices } from '../services.ts';
import { legalText } from '../workspace/legal-text.ts';
import type { Outline, OutlineEntry, Place } from './contract-requests.ts';

/** The text of a contract by Präambel, §§ with their Absätze, and Anlagen. Empty while the contract is not complete. */
export function outline(contract: ast.Contract, services: RivServerServices): Outline {
    const text = legalText(contract, services);
    const head = { contract: contract.name, title: contract.title ?? contract.name };
    if (text === undefined) {
        return { ...head, entries: [] };
    }
    const preamble = text.preamble === undefined ? [] : [entry(text.preamble.id, '', text.preamble.heading, text.preamble.paragraphs)];
    const sections = text.sections.map(({ id, number, heading, paragraphs }) => entry(id, `§\u00A0${number}`, heading, paragraphs));
    const annexes = text.annexes.map(({ id, number, heading, parts }) =>
        entry(
            id,
            `Anlage\u00A0${number}`,
            heading,
            parts.flatMap(({ paragraphs }) => paragraphs),
        ),
    );
    return { ...head, entries: [...preamble, ...sections, ...annexes] };
}

function entry(id: string, label: string, heading: Inline, paragraphs: readonly Paragraph[]): OutlineEntry {
    const children = paragraphs.filter(({ number }) => number !== undefined).map(paragraphEntry);
    return { id, label, title: plain(heading), ...placed(paragraphs.flatMap(originsOf)), children };
}

function paragraphEntry(paragraph: Paragraph): OutlineEntry {
    const first = paragraph.blocks.find((block) => block.kind === 'sentence');
    const text = paragraph.repealed ? '(aufgehoben)' : plain(first?.spans ?? []);
    const title = text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text;
    return { id: paragraph.id, label: `(${paragraph.number})`, title, ...placed(originsOf(paragraph)), children: [] };
}

/** The line of the own files that most values come from; of the library only where there is no other. */
function placed(origins: readonly Origin[]): { place?: Place } {
    const own = origins.filter(({ source }) => source !== 'library');
    const counts = new Map<string, { origin: Origin; count: number }>();
    for (const origin of own.length > 0 ? own : origins) {
        const key = `${origin.uri} ${origin.start.line}`;
        counts.set(key, { origin, count: (counts.get(key)?.count ?? 0) + 1 });
    }
    const best = [...counts.values()].reduce<{ origin: Origin; count: number } | undefined>(
        (most, next) => (most === undefined || next.count > most.count ? next : most),
        undefined,
    );
    if (best === undefined) {
        return {};
    }
    const { uri, start, end } = best.origin;
    return {
        place: { uri, range: { start: { line: start.line, character: start.column }, end: { line: end.line, character: end.column } } },
    };
}

function originsOf({ blocks }: Paragraph): Origin[] {
    return blocks.flatMap(spansOf).flatMap(({ origin }) => origin ?? []);
}

function spansOf(block: Block): Inline {
    switch (block.kind) {
        case 'sentence':
            return [...block.spans, ...block.items.flatMap(itemSpans), ...block.closing];
        case 'formula':
            return block.spans;
        case 'table':
            return block.rows.flat(2);
        case 'form':
            return block.parts.flatMap((part) => ('spans' in part ? part.spans : []));
    }
}

function itemSpans(item: Item): Inline {
    return [...item.spans, ...item.items.flatMap(itemSpans)];
}

function plain(spans: Inline): string {
    return spans.map(({ text }) => text).join('');
}
