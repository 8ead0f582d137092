import { compareDates, type LocalDate, parseLocalDate } from '@riv/model/value/local-date';
import type { Amendment } from '../generated/ast.ts';

/** Which state of a contract is asked for: in force on `effective`, as known on `known` (absent: the same day). */
export interface StateQuery {
    readonly effective: LocalDate;
    readonly known?: LocalDate;
}

/**
 * The amendments that belong to a state, in the order in which they take effect. An amendment whose dates are open or wrong is part of
 * no state. Without a query none is: that is the contract as concluded.
 */
export function amendmentsInForce(amendments: readonly Amendment[], query: StateQuery | undefined): Amendment[] {
    if (query === undefined) {
        return [];
    }
    const known = query.known ?? query.effective;
    return inOrder(amendments).filter((amendment) => {
        const effective = effectiveDate(amendment);
        const concluded = concludedDate(amendment);
        return (
            effective !== undefined &&
            concluded !== undefined &&
            compareDates(effective, query.effective) <= 0 &&
            compareDates(concluded, known) <= 0
        );
    });
}

/** All amendments up to and including one, as they follow each other. */
export function amendmentsUpTo(amendments: readonly Amendment[], last: Amendment): Amendment[] {
    const ordered = inOrder(amendments);
    const index = ordered.indexOf(last);
    return index < 0 ? [last] : ordered.slice(0, index + 1);
}

/** By the day of effect, then by the day of conclusion, then by name: the order must not depend on the order of files. */
export function inOrder(amendments: readonly Amendment[]): Amendment[] {
    const sortKey = (amendment: Amendment): string =>
        [effectiveDate(amendment)?.iso ?? '9999', concludedDate(amendment)?.iso ?? '9999', amendment.name ?? ''].join(' ');
    return [...amendments].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

export function effectiveDate(amendment: Amendment): LocalDate | undefined {
    return date(amendment.effective[0]?.date);
}

export function concludedDate(amendment: Amendment): LocalDate | undefined {
    return date(amendment.concluded[0]?.date);
}

function date(text: string | undefined): LocalDate | undefined {
    const parsed = parseLocalDate(text ?? '');
    return parsed.ok ? parsed.value : undefined;
}
