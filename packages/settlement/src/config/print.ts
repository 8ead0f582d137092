import type { DayMonth } from '@riv/model/value/day-month';
import type { Duration } from '@riv/model/value/duration';
import type { LocalDate } from '@riv/model/value/local-date';
import type { Money } from '@riv/model/value/money';
import type { Percent } from '@riv/model/value/percent';
import type { ConfigDuration } from './config-parties.ts';

/** Values as the configuration writes them. */
export const asIs = (text: string): string => text;
export const isoDate = (date: LocalDate): string => date.iso;
export const amountOf = (money: Money): string => money.amount;
export const percentOf = (percent: Percent): string => percent.value;

/** `MM-DD`. */
export function monthDay({ month, day }: DayMonth): string {
    return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function durationOf({ amount, unit }: Duration): ConfigDuration {
    return { amount, unit };
}
