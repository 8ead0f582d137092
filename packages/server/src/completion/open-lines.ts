import * as ast from '@riv/language/generated/ast';
import { lineText } from '@riv/language/resolve/build/departures';
import type { ContractState } from '@riv/language/resolve/contract-state';
import { quantityProperty } from '@riv/language/resolve/line-value';
import { breachOf, type Lock, lockBelow } from '@riv/language/resolve/lock';
import { formatQuantity } from '@riv/language/resolve/quantity';
import { type Slot, type SlotMap, tailOf } from '@riv/language/resolve/slot-map';
import { type AstNode, GrammarUtils } from 'langium';

/** A line that the variant leaves to the contract, ready to be taken over with another value. */
export interface OpenLine {
    readonly label: string;
    /** LSP snippet: the line of the variant with its value as tab stop. */
    readonly snippet: string;
    /** „zulässig 15 % bis 25 %; die Variante sieht 25 % vor“. */
    readonly detail: string;
}

/** The places of a block of the contract. Undefined for blocks that variants do not know. */
export function slotsOf(state: ContractState, block: string): SlotMap | undefined {
    switch (block) {
        case 'Contract':
            return state.head;
        case 'Cooperation':
            return state.cooperation;
        case 'Publication':
            return state.publication;
        case 'FutureFund':
            return state.fund;
        case 'Settlement':
            return state.settlement;
        case 'Termination':
        case 'Consequence':
            return state.termination;
        case 'SuccessShare':
            return state.share.at(-1)?.lines;
        default:
            return undefined;
    }
}

/** Lines of a kind that the variant opens for the contract and that the contract has not set yet. */
export function openLines(state: ContractState, block: string, type: string): OpenLine[] {
    return [...(slotsOf(state, block)?.values() ?? [])]
        .filter((slot) => isOf(slot, type))
        .flatMap((slot): OpenLine[] => {
            const lock = lockBelow(slot, state.contract);
            const taken = slot.lines.some(({ layer }) => layer.node === state.contract);
            return taken || lock.kind === 'none' || lock.kind === 'locked' || lock.by.node.$cstNode?.text.includes('{')
                ? []
                : [openLine(lock)];
        });
}

/** Whether a contract could not write any line of a kind: all its places are locked, or no variant provides for it. */
export function isForbidden(state: ContractState, block: string, type: string): boolean {
    const slots = slotsOf(state, block);
    if (slots === undefined) {
        return false;
    }
    const own = [...slots.values()].filter((slot) => isOf(slot, type));
    const locks = own.map((slot) => lockBelow(slot, state.contract));
    if (locks.every(({ kind }) => kind === 'none')) {
        // Only the kind of the line decides here, so that a bare node of this kind stands for it.
        return breachOf({ kind: 'none' }, { $type: type } as AstNode) !== undefined;
    }
    return locks.every(({ kind }) => kind === 'locked');
}

/** Blocks that hold nothing but terms of the variant. */
const TERM_BLOCKS: Readonly<Record<string, readonly string[]>> = {
    FutureFund: [
        ...['FundCondition', 'FundBase', 'FundClock', 'FundPhase', 'Forwarding', 'Repayment', 'FundPayment', 'Offsetting', 'Aftermath'],
    ],
    Settlement: ['Provisional', 'Final', 'Due'],
    Termination: ['OrdinaryTermination', 'Notice', 'Consequence', 'Interest', 'Growth', 'ValuationDay'],
};

/** Whether a contract may not open a block because all its lines are locked. */
export function isForbiddenBlock(state: ContractState, type: string): boolean {
    const lines = TERM_BLOCKS[type];
    return lines?.every((line) => isForbidden(state, type, line)) === true;
}

/** What a lock allows, for the detail of a proposal and for hover. */
export function lockText(lock: Exclude<Lock, { kind: 'none' }>): string {
    const standard = `${lock.by.layer.name} sieht ${lineText(lock.by.node)} vor`;
    switch (lock.kind) {
        case 'locked':
            return `gesperrt; ${standard}`;
        case 'range':
            return `zulässig ${formatQuantity(lock.bounds.lower)} bis ${formatQuantity(lock.bounds.upper)}; ${standard}`;
        case 'free':
            return `frei; ${standard}`;
    }
}

function openLine(lock: Exclude<Lock, { kind: 'none' }>): OpenLine {
    const { node } = lock.by;
    const text = bareText(node);
    const property = quantityProperty(node);
    const part = property === undefined ? undefined : GrammarUtils.findNodeForProperty(node.$cstNode, property);
    const start = part === undefined ? -1 : part.offset - (node.$cstNode?.offset ?? 0);
    const value = /^[\d.,]+/.exec(part?.text ?? '')?.[0] ?? '';
    const snippet =
        start < 0 || value === ''
            ? escaped(text)
            : `${escaped(text.slice(0, start))}\${1:${value}}${escaped(text.slice(start + value.length))}`;
    return { label: text, snippet, detail: lockText(lock) };
}

/** The line without what ends it. */
function bareText(node: AstNode): string {
    const text = node.$cstNode?.text ?? '';
    const tail = tailOf(node)?.$cstNode;
    return tail === undefined ? text : text.slice(0, tail.offset - (node.$cstNode?.offset ?? 0)).trimEnd();
}

function escaped(text: string): string {
    return text.replace(/[\\$}]/g, '\\$&');
}

function isOf(slot: Slot, type: string): boolean {
    return slot.key === type || slot.key.startsWith(`${type} `);
}

/** The state around a node for which locks count: that of its contract, or of the contract that its amendment changes. */
export function contractAround(node: AstNode | undefined): ast.Contract | undefined {
    for (let current = node; current !== undefined; current = current.$container) {
        if (ast.isContract(current)) {
            return current;
        }
        if (ast.isAmendment(current)) {
            return current.contract?.ref;
        }
    }
    return undefined;
}
