import { groupThousands } from './german-number.ts';

/** A number of persons, cases or things; a year is a plain number instead, because it is never grouped. */
export interface Count {
    readonly kind: 'count';
    readonly value: number;
}

const FIRST_GROUPED = 10_000;

/** Prints whole numbers with points from 10.000 on; four digits stay together, as is usual in print. */
export function formatCount({ value }: Count): string {
    const digits = Math.abs(value).toString();
    const text = Math.abs(value) >= FIRST_GROUPED ? groupThousands(digits) : digits;
    return value < 0 ? `-${text}` : text;
}
