import type { AccompanyingOffer, Clause, WordingPart } from '@riv/model/contract/contract';
import type * as ast from '../../generated/ast.ts';
import type { ClauseState, ContractState, Entity } from '../contract-state.ts';
import { originOf } from '../layer.ts';
import { current } from '../slot-map.ts';
import { defined, fromLine, readText, sourced } from './read.ts';

export function buildClauses(state: ContractState): Clause[] {
    return state.clauses.map((clause) => buildClause(clause));
}

function buildClause({ id, kind, locked, text, after, repealed, source }: ClauseState): Clause {
    const title =
        text === undefined || readText(text.node.title) === undefined ? undefined : sourced(text.node.title, text.node, text.layer);
    // A locked wording stays as it is, whatever the text says; the attempt is a finding of its own.
    const wording = text === undefined || (kind === 'library' && locked) ? undefined : wordingOf(text.node.text);
    return {
        id,
        kind,
        locked,
        repealed,
        origin: originOf((text ?? source).node, (text ?? source).layer),
        ...defined({ title, wording, after }),
    };
}

/** Paragraphs are separated by empty lines; «Name» stands for a party. */
export function wordingOf(text: string | undefined): WordingPart[][] {
    return (text ?? '')
        .split(/\n\s*\n/)
        .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
        .filter((paragraph) => paragraph !== '')
        .map(partsOf);
}

/** Names between guillemets in the order in which they stand. */
export function namesIn(text: string | undefined): string[] {
    return [...(text ?? '').matchAll(/«([^»\n]*)»/g)].map((match) => (match[1] ?? '').trim());
}

function partsOf(paragraph: string): WordingPart[] {
    return paragraph.split(/(«[^»]*»)/).flatMap((part): WordingPart[] => {
        if (part === '') {
            return [];
        }
        return part.startsWith('«') && part.endsWith('»') ? [{ party: part.slice(1, -1).trim() }] : [{ text: part }];
    });
}

export function buildOffer({ node, layer, lines }: Entity<ast.Accompanying>): AccompanyingOffer {
    return {
        id: node.name,
        title: sourced(node.title, node, layer),
        freeOfCharge: node.access.some((line) => line.free),
        services: node.services.map((service) => ({ id: service.name, title: sourced(service.title, service, layer) })),
        origin: originOf(node, layer),
        ...defined({ place: fromLine(current(lines, 'OfferPlace'), (line) => readText(line.text)) }),
    };
}
