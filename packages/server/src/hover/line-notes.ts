import * as ast from '@riv/language/generated/ast';
import { lineText } from '@riv/language/resolve/build/departures';
import { lockableBlocks, lockBelow } from '@riv/language/resolve/lock';
import type { Slot } from '@riv/language/resolve/slot-map';
import { stateAround } from '@riv/language/rules/state-around';
import { type AstNode, AstUtils } from 'langium';
import { lockText } from '../completion/open-lines.ts';
import { textAround } from '../navigation/node-at.ts';
import type { Contexts } from '../workspace/contexts.ts';
import { phaseYears } from './fund-years.ts';

/** What holds for a line: what the variant allows, what it overrides, the calendar years of fund years, the end of the term. */
export function lineNotes(line: AstNode, contexts: Contexts): string[] {
    const text = textAround(line);
    const state =
        text === undefined || ast.isCareModule(text) || ast.isVariant(text)
            ? undefined
            : stateAround(line, contexts.of(AstUtils.getDocument(line)));
    const slot = state === undefined ? undefined : slotOf(line, lockableBlocks(state));
    const notes: string[] = [];
    if (slot !== undefined && text !== undefined && !ast.isCareModule(text)) {
        const lock = lockBelow(slot, text);
        if (lock.kind !== 'none') {
            notes.push(`Vorgabe: ${lockText(lock)}.`);
        }
        const before = slot.lines.findLast(({ node, layer }) => node !== line && layer.source === 'contract');
        if (before !== undefined && ast.isAmendment(text)) {
            notes.push(`Bisher vereinbart: \`${lineText(before.node)}\`.`);
        }
    }
    if (ast.isFundPhase(line)) {
        notes.push(...phaseYears(line, contexts));
    }
    const end = ast.isTerm(line) && ast.isContract(text) ? contexts.resolution(text).contract?.end : undefined;
    if (end !== undefined) {
        notes.push(`Der Vertrag endet am ${germanDay(end.iso)}.`);
    }
    return notes;
}

export function germanDay(iso: string): string {
    return iso.split('-').reverse().join('.');
}

function slotOf(line: AstNode, blocks: ReturnType<typeof lockableBlocks>): Slot | undefined {
    return blocks.flatMap((block) => [...block.values()]).find((slot) => slot.lines.some(({ node }) => node === line));
}
