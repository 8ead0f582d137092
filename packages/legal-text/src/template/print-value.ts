import { type DayMonth, formatDayMonth } from '@riv/model/value/day-month';
import { type Duration, formatDuration } from '@riv/model/value/duration';
import type { AnyValue } from '@riv/model/value/format-value';
import { formatValue } from '@riv/model/value/format-value';
import { formatNorm, type Norm } from '@riv/model/value/norm';
import type { GrammaticalCase } from '../german/grammatical-case.ts';
import { numberWord, ordinalWord } from '../german/number-word.ts';
import { isRecord } from './field-value.ts';
import { termLabel } from './term-label.ts';

const PRINTED_KINDS: readonly string[] = ['money', 'percent', 'quotient', 'date', 'dayMonth', 'edition', 'count'];

/**
 * Prints a value of the contract in its German form; undefined where it has none (a block, a list, a yes or no).
 * `path` is the field in the template: it tells a name of a closed list, which is printed by its label, from free text.
 */
export function printValue(value: unknown, path: string, grammaticalCase: GrammaticalCase = 'nominativ'): string | undefined {
    if (typeof value === 'string') {
        return value === 'none' ? 'keine' : (termLabel(value, path, grammaticalCase) ?? value);
    }
    if (typeof value === 'number') {
        return String(value);
    }
    if (!isRecord(value)) {
        return undefined;
    }
    if (typeof value.kind === 'string') {
        return printKind(value, value.kind, path, grammaticalCase);
    }
    return printCompound(value, path, grammaticalCase);
}

/** Prints a small number, or the number of a duration, as a word: `zwei`, `zwei Wochen`, `24 Monate`. */
export function printInWords(value: unknown, grammaticalCase: GrammaticalCase = 'nominativ'): string | undefined {
    if (typeof value === 'number') {
        return numberWord(value);
    }
    if (isRecord(value) && value.kind === 'count' && typeof value.value === 'number') {
        return numberWord(value.value);
    }
    if (isRecord(value) && value.kind === 'duration') {
        const duration = value as unknown as Duration;
        const text = printDuration(duration, grammaticalCase);
        return duration.amount === 1 ? text : text.replace(/^\d+/, numberWord(duration.amount));
    }
    return undefined;
}

function printKind(
    value: Readonly<Record<string, unknown>>,
    kind: string,
    path: string,
    grammaticalCase: GrammaticalCase,
): string | undefined {
    if (kind === 'duration') {
        return printDuration(value as unknown as Duration, grammaticalCase);
    }
    if (kind === 'norm') {
        return formatNorm(value as unknown as Norm);
    }
    if (PRINTED_KINDS.includes(kind)) {
        return formatValue(value as unknown as AnyValue);
    }
    // A standing: its kind is a name of a closed list.
    const label = termLabel(kind, `${path}.kind`, grammaticalCase);
    return label !== undefined && isRecord(value.norm) ? `${label} nach ${formatNorm(value.norm as unknown as Norm)}` : label;
}

function printCompound(value: Readonly<Record<string, unknown>>, path: string, grammaticalCase: GrammaticalCase): string | undefined {
    if (isRecord(value.day) && typeof value.yearsAfter === 'number') {
        return `${formatDayMonth(value.day as unknown as DayMonth)} des ${ordinalWord(value.yearsAfter)} Folgejahres`;
    }
    if (isRecord(value.fixed) || isRecord(value.floor)) {
        return printValue(value.fixed ?? value.floor, path);
    }
    if (typeof value.base === 'string') {
        const label = termLabel(value.base, 'base', grammaticalCase) ?? value.base;
        return isRecord(value.norm) ? `${label} nach ${formatNorm(value.norm as unknown as Norm)}` : label;
    }
    return undefined;
}

function printDuration(duration: Duration, grammaticalCase: GrammaticalCase): string {
    return formatDuration(duration, grammaticalCase === 'dativ' ? 'dative' : 'nominative');
}
