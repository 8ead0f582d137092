import type { AstNode } from 'langium';
import type { LineQuantity } from '../../resolve/quantity.ts';
import { tailOf } from '../../resolve/slot-map.ts';

/** A line as it stands in the source, without what ends it: what has to be written to say the same. */
export function sourceText(line: AstNode): string {
    const text = line.$cstNode?.text ?? '';
    const tail = tailOf(line)?.$cstNode?.text;
    const head = tail === undefined ? text : text.slice(0, text.lastIndexOf(tail));
    const brace = head.indexOf('{');
    return (brace < 0 ? head : head.slice(0, brace)).replace(/\s+/g, ' ').trim();
}

/** A quantity in the notation of the language: `24 monate`, `0,80`, `25 %`. */
export function quantitySource(quantity: LineQuantity): string {
    switch (quantity.kind) {
        case 'percent':
            return `${quantity.value.replace('.', ',')} %`;
        case 'duration':
            return `${quantity.amount} ${UNITS[quantity.unit][quantity.amount === 1 ? 0 : 1]}`;
        case 'quotient':
            return quantity.value.replace('.', ',');
        default:
            return String(quantity.value);
    }
}

/** The quantity as the property of a line holds it; an ordinal keeps its point. */
export function quantitySourceFor(line: AstNode, quantity: LineQuantity): string {
    const text = quantitySource(quantity);
    return line.$type === 'OrdinaryTermination' ? `${text}.` : text;
}

const UNITS = {
    day: ['tag', 'tage'],
    week: ['woche', 'wochen'],
    month: ['monat', 'monate'],
    year: ['jahr', 'jahre'],
} as const;
