import type { Open, Origin, Sourced, SourceKind } from '@riv/model/contract/origin';
import type { Duration, DurationUnit } from '@riv/model/value/duration';
import type { Edition } from '@riv/model/value/edition';
import { type LocalDate, parseLocalDate } from '@riv/model/value/local-date';
import { type Money, parseMoney } from '@riv/model/value/money';
import { type Norm, parseNorm } from '@riv/model/value/norm';
import { type Percent, percentOf } from '@riv/model/value/percent';
import type { Quotient } from '@riv/model/value/quotient';
import type { Result } from '@riv/model/value/result';

/** Short hands for building contracts by hand in tests. Every value gets an origin, so that none is lost on its way unseen. */
export function origin(source: SourceKind = 'contract', line = 0): Origin {
    const position = { line, column: 4, offset: line * 40 };
    const names: Readonly<Record<SourceKind, string>> = {
        contract: 'Vertrag',
        amendment: '1. Nachtrag',
        variant: 'Variante',
        library: 'Bibliothek',
    };
    return {
        source,
        name: names[source],
        uri: `file:///${source}.riv`,
        start: position,
        end: { ...position, column: 20, offset: position.offset + 16 },
    };
}

export function sourced<T>(value: T, source: SourceKind = 'contract', line = 0): Sourced<T> {
    return { value, origin: origin(source, line) };
}

export function open(reason: string): Open {
    return { open: reason, origin: origin() };
}

export function date(text: string): LocalDate {
    return valid(parseLocalDate(text));
}

export function money(text: string): Money {
    return valid(parseMoney(text));
}

export function norm(text: string): Norm {
    return valid(parseNorm(text));
}

export function percent(text: string): Percent {
    return percentOf(text.replace(',', '.'));
}

export function quotient(text: string): Quotient {
    const value = text.replace(',', '.');
    return { kind: 'quotient', value, digits: value.split('.')[1]?.length ?? 0 };
}

export function duration(amount: number, unit: DurationUnit): Duration {
    return { kind: 'duration', amount, unit };
}

export function edition(text: string): Edition {
    return { kind: 'edition', text };
}

/** Literals of a fixture are right, or the fixture is wrong. */
function valid<T>(result: Result<T>): T {
    if (!result.ok) {
        throw new Error(result.problem.message);
    }
    return result.value;
}
