import { type Count, formatCount } from './count.ts';
import { type DayMonth, formatDayMonth } from './day-month.ts';
import { type Duration, formatDuration } from './duration.ts';
import { type Edition, formatEdition } from './edition.ts';
import { formatLocalDate, type LocalDate } from './local-date.ts';
import { formatMoney, type Money } from './money.ts';
import { formatNorm, type Norm } from './norm.ts';
import { formatPercent, type Percent } from './percent.ts';
import { formatQuotient, type Quotient } from './quotient.ts';

/** Every value that can stand in a contract. A plain number is a year or an ordinal and is never grouped. */
export type AnyValue = Money | Percent | Quotient | LocalDate | DayMonth | Duration | Edition | Count | Norm | string | number;

/** Prints a value as it stands in the contract text. */
export function formatValue(value: AnyValue): string {
    if (typeof value === 'string') {
        return value;
    }
    if (typeof value === 'number') {
        return String(value);
    }
    switch (value.kind) {
        case 'money':
            return formatMoney(value);
        case 'percent':
            return formatPercent(value);
        case 'quotient':
            return formatQuotient(value);
        case 'date':
            return formatLocalDate(value);
        case 'dayMonth':
            return formatDayMonth(value);
        case 'duration':
            return formatDuration(value);
        case 'edition':
            return formatEdition(value);
        case 'norm':
            return formatNorm(value);
        case 'count':
            return formatCount(value);
    }
}
