import type { AstNode } from 'langium';
import * as ast from '../../generated/ast.ts';
import type { VariantState } from '../../resolve/contract-state.ts';
import { quantityProperty, sameShape } from '../../resolve/line-value.ts';
import { breachOf, isWholeChain, lockableBlocks, lockBelow, type OwnLine, ownLines } from '../../resolve/lock.ts';
import { type Slot, tailOf } from '../../resolve/slot-map.ts';
import { ownState } from '../../resolve/state-of.ts';
import { keptWith } from '../../tree/kept-with.ts';
import type { Place } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { stateBefore } from '../state-around.ts';
import { isReadable } from '../values/readable.ts';

export type LockedText = ast.Contract | ast.Amendment | ast.Variant;

/** A line of a text with its lock, and where a finding about its value stands. */
export interface CheckedLine extends OwnLine {
    readonly place: Place;
    /** False where the chain is broken, so that a missing line below proves nothing. */
    readonly wholeChain: boolean;
}

const LINES = Symbol('checked lines');

/** The readable lines that a text writes into places that variants can lock. Computed once for all rules of a run. */
export function checkedLines(text: LockedText, context: RuleContext): readonly CheckedLine[] {
    const known = keptWith(context, LINES, () => new Map<LockedText, readonly CheckedLine[]>());
    const lines = known.get(text) ?? computeLines(text, context);
    known.set(text, lines);
    return lines;
}

function computeLines(text: LockedText, context: RuleContext): readonly CheckedLine[] {
    const state = stateOf(text, context);
    if (state === undefined) {
        return [];
    }
    const wholeChain = isWholeChain(state);
    // A line that cannot be read has its finding there.
    const own = ownLines(state, text)
        .filter(({ line }) => isReadable(line.node))
        .map((line) => ({ ...line, wholeChain, place: placeOf(line) }));
    return ast.isAmendment(text) ? [...own, ...linesUnderNewEdition(text, state, context)] : own;
}

/** What a text says together with everything it rests on. Undefined for an amendment that does not find its contract. */
export function stateOf(text: LockedText, context: RuleContext): VariantState | undefined {
    if (ast.isContract(text)) {
        return context.resolution(text).state;
    }
    return ast.isAmendment(text) ? context.resolutionAfter(text)?.state : ownState(text);
}

/** The value of the line where that alone differs, else the whole line; a block is marked at its first word. */
function placeOf({ line: { node }, lock }: OwnLine): Place {
    const property = quantityProperty(node);
    if (ast.isConsequence(node)) {
        return { node, property: 'value' };
    }
    return property !== undefined && lock.kind !== 'none' && sameShape(lock.by.node, node) ? { node, property } : { node };
}

/** A change of the edition brings other locks: lines that kept to the old ones may break the new ones. They are found at the change. */
function linesUnderNewEdition(amendment: ast.Amendment, after: VariantState, context: RuleContext): readonly CheckedLine[] {
    const change = amendment.operations.find(ast.isEditionChange);
    const before = change === undefined ? undefined : stateBefore(amendment, context);
    if (change === undefined || before === undefined) {
        return [];
    }
    const brokenBefore = new Set(standingBreaches(before).map(({ line }) => line.node));
    return standingBreaches(after)
        .filter(({ line }) => line.layer.node !== amendment && !brokenBefore.has(line.node))
        .map((line) => ({ ...line, wholeChain: isWholeChain(after), place: { node: change.variant ?? change } }));
}

/** The lines of contract and amendments that hold in a state and offend against its chain without being a departure. */
function standingBreaches(state: VariantState): readonly OwnLine[] {
    return lockableBlocks(state).flatMap((block) => [...block.values()].flatMap(standingBreach));
}

function standingBreach(slot: Slot): readonly OwnLine[] {
    const line = slot.lines.at(-1);
    if (line === undefined || ast.isVariant(line.layer.node) || isDeparture(line.node)) {
        return [];
    }
    const lock = lockBelow(slot, line.layer.node);
    const breach = breachOf(lock, line.node);
    return breach === undefined ? [] : [{ slot, line, lock, breach }];
}

/** Whether a line ends in `abweichung`. */
export function isDeparture(line: AstNode): boolean {
    return tailOf(line)?.$type === 'Deviation';
}
