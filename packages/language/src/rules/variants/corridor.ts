import type { AstNode } from 'langium';
import type { Bounds, Lock } from '../../resolve/lock.ts';
import { boundsOf, compareQuantities, formatQuantity, quantityOf } from '../../resolve/quantity.ts';
import { tailOf } from '../../resolve/slot-map.ts';

/** The range of a line; undefined where it has none or it cannot be read (a finding of its own). */
export function ownBounds(line: AstNode): Bounds | undefined {
    const tail = tailOf(line);
    const value = quantityOf(line);
    return tail?.$type === 'Range' && value !== undefined ? boundsOf(tail, value) : undefined;
}

/** Whether the value of a line lies outside the range that the line itself opens. */
export function liesOutsideOwnRange(line: AstNode): boolean {
    const own = ownBounds(line);
    const value = quantityOf(line);
    if (own === undefined || value === undefined) {
        return false;
    }
    return (compareQuantities(value, own.lower) ?? 0) < 0 || (compareQuantities(value, own.upper) ?? 0) > 0;
}

/** Whether the mark at the end of a line of a variant opens what the chain below it keeps closed. */
export function opensLock(lock: Lock, line: AstNode): boolean {
    const tail = tailOf(line);
    if (lock.kind === 'locked') {
        return tail?.$type === 'Range' || tail?.$type === 'Free';
    }
    if (lock.kind !== 'range') {
        return false;
    }
    const own = ownBounds(line);
    return tail?.$type === 'Free' || (own !== undefined && isWider(own, lock.bounds));
}

/** „15 % bis 25 %“. */
export function formatBounds({ lower, upper }: Bounds): string {
    return `${formatQuantity(lower)} bis ${formatQuantity(upper)}`;
}

function isWider(own: Bounds, below: Bounds): boolean {
    const lower = compareQuantities(own.lower, below.lower);
    const upper = compareQuantities(own.upper, below.upper);
    return lower === undefined || upper === undefined || lower < 0 || upper > 0;
}
