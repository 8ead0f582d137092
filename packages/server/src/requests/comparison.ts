import type * as ast from '@riv/language/generated/ast';
import { lineText } from '@riv/language/resolve/build/departures';
import { lockableBlocks } from '@riv/language/resolve/lock';
import { type Line, labelOf, type Slot, tailOf } from '@riv/language/resolve/slot-map';
import type { RivServerServices } from '../services.ts';
import type { Comparison } from './contract-requests.ts';

/** The contract beside its variant: one line per value, in the same order on both sides, so that a diff shows what departs. */
export function comparison(contract: ast.Contract, services: RivServerServices): Comparison {
    const { state } = services.workspace.Contexts.resolution(contract);
    const variant = state.chain.at(-1)?.layer.name ?? 'Variante';
    const slots = lockableBlocks(state)
        .flatMap((block) => [...block.values()])
        .filter((slot) => slot.lines.some(isStandard));
    const side = (pick: (slot: Slot) => Line | undefined, withReason: boolean): string =>
        slots.map((slot) => `${labelOf(slot)}: ${lineValue(pick(slot), withReason)}\n`).join('');
    return {
        contract: contract.name,
        standard: { title: variant, text: side((slot) => slot.lines.findLast(isStandard), false) },
        agreed: { title: contract.title ?? contract.name, text: side((slot) => slot.lines.at(-1), true) },
    };
}

function isStandard({ layer }: Line): boolean {
    return layer.source === 'library' || layer.source === 'variant';
}

function lineValue(line: Line | undefined, withReason: boolean): string {
    const tail = line === undefined ? undefined : tailOf(line.node);
    const reason = withReason && tail?.$type === 'Deviation' ? ` (Abweichung: ${tail.reason})` : '';
    return line === undefined ? '–' : `${lineText(line.node)}${reason}`;
}
