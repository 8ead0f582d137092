import * as ast from '@riv/language/generated/ast';
import { isLibraryUri } from '@riv/language/references/project';
import { sameLine } from '@riv/language/resolve/line-value';
import { lockableBlocks, lockBelow } from '@riv/language/resolve/lock';
import { type Slot, tailOf } from '@riv/language/resolve/slot-map';
import { stateAround } from '@riv/language/rules/state-around';
import { type AstNode, AstUtils } from 'langium';
import { textAround } from '../navigation/node-at.ts';
import type { RivServerServices } from '../services.ts';
import type { TokenModifier } from './legend.ts';

/** Where the value of a line comes from and whether it may be changed; empty for what is no such line. */
export function lineModifiers(line: AstNode, services: RivServerServices): TokenModifier[] {
    const text = textAround(line);
    if (text === undefined || text === line || ast.isCareModule(text)) {
        return [];
    }
    const library: TokenModifier[] = isLibraryUri(AstUtils.getDocument(line).uri) ? ['library'] : [];
    if (ast.isVariant(text)) {
        const isLocked = LOCKABLE.has(line.$type) && !['Free', 'Range'].includes(tailOf(line)?.$type ?? '');
        return isLocked ? [...library, 'locked'] : LOCKABLE.has(line.$type) ? library : [];
    }
    const slot = slots(text, services).get(line);
    const lock = slot === undefined ? { kind: 'none' as const } : lockBelow(slot, text);
    if (lock.kind === 'none') {
        return [];
    }
    const taken: TokenModifier = sameLine(lock.by.node, line) ? 'inherited' : 'overridden';
    return lock.kind === 'locked' ? [taken, 'locked'] : [taken];
}

function slots(text: ast.Contract | ast.Amendment, { workspace: { Contexts } }: RivServerServices): ReadonlyMap<AstNode, Slot> {
    return Contexts.cached(text, 'slots', () => {
        const state = stateAround(text, Contexts.of(AstUtils.getDocument(text)));
        const all = state === undefined ? [] : lockableBlocks(state).flatMap((block) => [...block.values()]);
        return new Map(all.flatMap((slot) => slot.lines.map((line) => [line.node, slot] as const)));
    });
}

/** Lines that may end with a lock. */
const LOCKABLE: ReadonlySet<string> = new Set([
    ...['Term', 'CareForm', 'AllowedCarriers', 'Subject', 'Meetings', 'Contact', 'CooperationReport', 'Licence', 'Results'],
    ...['FinanceReport', 'MinimumCases', 'PublicationPlace', 'InterimPlace', 'FundCondition', 'FundBase', 'FundClock', 'FundPhase'],
    ...['Forwarding', 'Repayment', 'FundPayment', 'Offsetting', 'Aftermath', 'Formula', 'Population', 'BaseYears', 'Share'],
    ...['LossCarryForward', 'LossShare', 'Threshold', 'ThresholdMode', 'Cap', 'QualityFactor', 'Retention', 'Rounding', 'Provisional'],
    ...['Final', 'Due', 'OrdinaryTermination', 'Notice', 'Consequence', 'Interest', 'Growth', 'ValuationDay', 'LibraryClauses'],
]);
