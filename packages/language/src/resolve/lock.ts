import type { AstNode } from 'langium';
import * as ast from '../generated/ast.ts';
import type { VariantState } from './contract-state.ts';
import type { Layer } from './layer.ts';
import { sameLine, sameShape } from './line-value.ts';
import { boundsOf, compareQuantities, type LineQuantity, quantityOf } from './quantity.ts';
import { type Line, type Slot, type SlotMap, tailOf } from './slot-map.ts';

// What the chain of variants allows for the places of a contract: the one computation behind findings, completion, hover and code lenses.

export interface Bounds {
    readonly lower: LineQuantity;
    readonly upper: LineQuantity;
}

/** What holds for a line; `by` is the line of the variant that says so. */
export type Lock =
    | { readonly kind: 'locked'; readonly by: Line }
    | { readonly kind: 'range'; readonly by: Line; readonly bounds: Bounds }
    | { readonly kind: 'free'; readonly by: Line }
    /** No variant of the chain has such a line. */
    | { readonly kind: 'none' };

/** How a line offends against the lock below it. */
export type Breach =
    | { readonly kind: 'locked'; readonly by: Line }
    | {
          readonly kind: 'outside';
          readonly by: Line;
          readonly bounds: Bounds;
          readonly value: LineQuantity;
          readonly nearest?: LineQuantity;
      }
    | { readonly kind: 'not-provided' };

/**
 * The lock that a text meets at a place: that of the nearest line of a variant below it. `text` is the variant, contract or amendment
 * that wants to write there. A line without mark is locked; `zulässig` opens a range, `frei` everything.
 */
export function lockBelow(slot: Slot | undefined, text: Layer['node']): Lock {
    const by = slot?.lines.findLast((line) => isVariantLine(line) && line.layer.node !== text);
    return by === undefined ? { kind: 'none' } : lockBy(by);
}

/** The lock that a line of a variant lays on the texts above it. */
export function lockBy(by: Line): Lock {
    const tail = tailOf(by.node);
    if (tail?.$type === 'Free') {
        return { kind: 'free', by };
    }
    if (tail?.$type !== 'Range') {
        return { kind: 'locked', by };
    }
    const value = quantityOf(by.node);
    const bounds = value === undefined ? undefined : boundsOf(tail, value);
    // A range that cannot be read binds nobody until it is repaired (a finding of its own).
    return bounds === undefined ? { kind: 'free', by } : { kind: 'range', by, bounds };
}

/** What a line does that the lock does not allow; undefined where all is well or its literal is wrong (a finding of its own). */
export function breachOf(lock: Lock, line: AstNode): Breach | undefined {
    switch (lock.kind) {
        case 'none':
            return NEEDS_VARIANT.has(line.$type) ? { kind: 'not-provided' } : undefined;
        case 'free':
            return undefined;
        case 'locked':
            return sameLine(lock.by.node, line) || isUnreadable(lock.by.node, line) ? undefined : { kind: 'locked', by: lock.by };
        case 'range':
            return rangeBreach(lock.by, lock.bounds, line);
    }
}

function rangeBreach(by: Line, bounds: Bounds, line: AstNode): Breach | undefined {
    if (by.node.$type !== line.$type || !sameShape(by.node, line)) {
        return { kind: 'locked', by };
    }
    const value = quantityOf(line);
    if (value === undefined) {
        return undefined;
    }
    const toLower = compareQuantities(value, bounds.lower);
    const toUpper = compareQuantities(value, bounds.upper);
    if (toLower === undefined || toUpper === undefined) {
        return { kind: 'outside', by, bounds, value };
    }
    if (toLower < 0) {
        return { kind: 'outside', by, bounds, value, nearest: bounds.lower };
    }
    return toUpper > 0 ? { kind: 'outside', by, bounds, value, nearest: bounds.upper } : undefined;
}

/** A line of the right shape whose literal is wrong: what it means is not known yet. */
function isUnreadable(by: AstNode, line: AstNode): boolean {
    return quantityOf(by) !== undefined && quantityOf(line) === undefined && sameShape(by, line);
}

/**
 * Money, dates, fund and termination: what no variant of the chain provides for, a contract cannot bring in. Lines that are the
 * contract's own (gegenstand, ansprechstelle, lizenz, kennzahl) are not in this list.
 */
const NEEDS_VARIANT: ReadonlySet<string> = new Set([
    ...['Term', 'Results', 'FinanceReport', 'Provisional', 'Final', 'Due'],
    ...['OrdinaryTermination', 'Notice', 'Consequence', 'Interest', 'Growth', 'ValuationDay'],
    ...['FundCondition', 'FundBase', 'FundClock', 'FundPhase', 'Forwarding', 'Repayment', 'FundPayment', 'Offsetting', 'Aftermath'],
    ...['Formula', 'Population', 'BaseYears', 'Share', 'LossCarryForward', 'LossShare', 'Threshold', 'ThresholdMode', 'Cap'],
    ...['QualityFactor', 'Retention', 'Rounding'],
]);

/** The blocks of a state whose lines variants can lock. */
export function lockableBlocks(state: VariantState): readonly SlotMap[] {
    const { head, cooperation, publication, fund, settlement, termination, share } = state;
    return [head, cooperation, publication, fund, settlement, termination, ...share.map(({ lines }) => lines)];
}

/** A line of one text together with its place and the lock that it meets there. */
export interface OwnLine {
    readonly slot: Slot;
    readonly line: Line;
    readonly lock: Lock;
    readonly breach: Breach | undefined;
}

/** The lines that a text writes into places that variants can lock; of several in one place the last one counts. */
export function ownLines(state: VariantState, text: Layer['node']): readonly OwnLine[] {
    const seen = new Set<AstNode>();
    return lockableBlocks(state).flatMap((block) =>
        [...block.values()].flatMap((slot): OwnLine[] => {
            const line = slot.lines.findLast(({ layer }) => layer.node === text);
            // A later period of the Erfolgsvergütung repeats the lines of the earlier ones.
            if (line === undefined || seen.has(line.node)) {
                return [];
            }
            seen.add(line.node);
            const lock = lockBelow(slot, text);
            return [{ slot, line, lock, breach: breachOf(lock, line.node) }];
        }),
    );
}

/** Whether a chain is whole, so that something missing in it is really missing: it begins with a Grundvariante. */
export function isWholeChain(state: VariantState): boolean {
    return state.chain[0]?.variant.base === true;
}

function isVariantLine({ layer }: Line): boolean {
    return ast.isVariant(layer.node);
}
