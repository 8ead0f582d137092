import type { Field, Sourced } from '@riv/model/contract/origin';
import { isTerm } from '@riv/model/terms/lookup';
import type { TermName, TermTable } from '@riv/model/terms/term';
import { type DayMonth, parseDayMonth } from '@riv/model/value/day-month';
import { type Duration, parseDuration } from '@riv/model/value/duration';
import { type Edition, parseEdition } from '@riv/model/value/edition';
import { type LocalDate, parseLocalDate } from '@riv/model/value/local-date';
import { type Money, parseMoney } from '@riv/model/value/money';
import { type Norm, parseNorm } from '@riv/model/value/norm';
import { type Percent, parsePercent } from '@riv/model/value/percent';
import { parseQuotient, type Quotient } from '@riv/model/value/quotient';
import type { Result } from '@riv/model/value/result';
import type { AstNode } from 'langium';
import type { DurationLiteral, Open } from '../../generated/ast.ts';
import { type Layer, originOf } from '../layer.ts';
import type { Line } from '../slot-map.ts';
import { tailOf } from '../slot-map.ts';

// Literals of the source as values of the model. A literal that cannot be read gives undefined: the finding is reported where it stands,
// and the contract that would need it is not built.

export const readDate = (text: string | undefined): LocalDate | undefined => read(text, parseLocalDate);
export const readMoney = (text: string | undefined): Money | undefined => read(text, parseMoney);
export const readPercent = (text: string | undefined): Percent | undefined => read(text, parsePercent);
export const readQuotient = (text: string | undefined): Quotient | undefined => read(text, parseQuotient);
export const readEdition = (text: string | undefined): Edition | undefined => read(text, parseEdition);
export const readDayMonth = (text: string | undefined): DayMonth | undefined => read(text, parseDayMonth);
export const readNorm = (text: string | undefined): Norm | undefined => read(text, parseNorm);

export function readDuration(literal: DurationLiteral | undefined): Duration | undefined {
    return literal?.unit === undefined ? undefined : read(literal.amount, (amount) => parseDuration(amount, literal.unit));
}

/** A whole number as it stands for counts and years; `10.` is read as 10. */
export function readNumber(text: string | undefined): number | undefined {
    return text !== undefined && /^\d{1,6}\.?$/.test(text) ? Number.parseInt(text, 10) : undefined;
}

export function readTerm<T extends TermTable>(table: T, name: string | undefined): TermName<T> | undefined {
    return name !== undefined && isTerm(table, name) ? name : undefined;
}

/** A text that says something: an empty one counts as missing. */
export function readText(text: string | undefined): string | undefined {
    const trimmed = text?.trim();
    return trimmed === '' ? undefined : trimmed;
}

function read<T>(text: string | undefined, parse: (text: string) => Result<T>): T | undefined {
    if (text === undefined) {
        return undefined;
    }
    const result = parse(text);
    return result.ok ? result.value : undefined;
}

/** A value with its origin; a departure at the end of its line goes along. */
export function sourced<T>(value: T, node: AstNode, layer: Layer): Sourced<T> {
    const tail = tailOf(node);
    const origin = originOf(node, layer);
    return tail?.$type === 'Deviation' ? { value, origin, deviation: tail.reason } : { value, origin };
}

/** The value of a line as read by `value`; undefined without a line or where the literal is wrong. */
export function fromLine<N extends AstNode, T>(line: Line<N> | undefined, value: (node: N) => T | undefined): Sourced<T> | undefined {
    const result = line === undefined ? undefined : value(line.node);
    return line === undefined || result === undefined ? undefined : sourced(result, line.node, line.layer);
}

/** As `fromLine`, for lines whose value may be `offen`. */
export function fieldFromLine<N extends AstNode & { open?: Open }, T>(
    line: Line<N> | undefined,
    value: (node: N) => T | undefined,
): Field<T> | undefined {
    if (line?.node.open !== undefined) {
        return openField(line.node.open, line.layer);
    }
    return fromLine(line, value);
}

export function openField(open: Open, layer: Layer): Field<never> {
    return { open: open.reason ?? '', origin: originOf(open, layer) };
}

/** Leaves out what is undefined, so that optional properties stay absent. */
export function defined<T extends object>(
    parts: { readonly [K in keyof T]: T[K] | undefined },
): { [K in keyof T]?: Exclude<T[K], undefined> } {
    const result: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
    for (const key in parts) {
        const value = parts[key];
        if (value !== undefined) {
            result[key] = value as Exclude<T[typeof key], undefined>;
        }
    }
    return result;
}
