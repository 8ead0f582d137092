import type { Deviation, OpenPoint } from '@riv/model/contract/contract';
import { type AstNode, AstUtils } from 'langium';
import * as ast from '../../generated/ast.ts';
import { allNodes } from '../../tree/all-nodes.ts';
import type { ContractState } from '../contract-state.ts';
import { type Layer, originOf } from '../layer.ts';
import { boundsOf, formatQuantity, quantityOf } from '../quantity.ts';
import { slotLabel } from '../slot.ts';
import type { Line, Slot, SlotMap } from '../slot-map.ts';
import { labelOf, tailOf } from '../slot-map.ts';

/** Every line that departs from the variant with a reason, as it holds in the state. */
export function deviationsOf(state: ContractState): Deviation[] {
    const { head, cooperation, publication, fund, settlement, termination } = state;
    const money = state.share.flatMap((period) => [...period.lines.values()]);
    const slots = [head, cooperation, publication, fund, settlement, termination].flatMap((map: SlotMap) => [...map.values()]);
    return [...slots, ...money].flatMap(deviationOf);
}

function deviationOf(slot: Slot): Deviation[] {
    const last = slot.lines.at(-1);
    const tail = last === undefined ? undefined : tailOf(last.node);
    if (last === undefined || tail?.$type !== 'Deviation') {
        return [];
    }
    const standard = slot.lines.findLast((line) => line.layer.source === 'library' || line.layer.source === 'variant');
    return [
        {
            subject: labelOf(slot),
            standard: standard === undefined ? 'nicht vorgesehen' : standardText(standard),
            agreed: lineText(last.node),
            reason: tail.reason,
            origin: originOf(last.node, last.layer),
        },
    ];
}

/** „24 Monate (zulässig 12 Monate bis 36 Monate)“. */
function standardText({ node }: Line): string {
    const quantity = quantityOf(node);
    const tail = tailOf(node);
    const bounds = quantity !== undefined && tail?.$type === 'Range' ? boundsOf(tail, quantity) : undefined;
    return bounds === undefined
        ? lineText(node)
        : `${lineText(node)} (zulässig ${formatQuantity(bounds.lower)} bis ${formatQuantity(bounds.upper)})`;
}

/** The value of a line as a reader sees it; lines without a single value are quoted from the source without their tail. */
export function lineText(node: AstNode): string {
    const quantity = quantityOf(node);
    if (quantity !== undefined) {
        return formatQuantity(quantity);
    }
    const text = node.$cstNode?.text ?? '';
    const tail = tailOf(node)?.$cstNode?.text;
    const body = tail === undefined ? text : text.slice(0, text.lastIndexOf(tail));
    return body.replace(/\s+/g, ' ').trim();
}

/** Every `offen` of the contract and of the amendments in the state. */
export function openPointsOf(state: ContractState): OpenPoint[] {
    const texts: { node: AstNode; layer: Layer }[] = [{ node: state.contract, layer: state.layer }, ...state.amendments];
    return texts.flatMap(({ node, layer }) =>
        allNodes(AstUtils.findRootNode(node))
            .filter((open): open is ast.Open => ast.isOpen(open) && AstUtils.hasContainerOfType(open, (outer) => outer === node))
            .map((open) => ({ subject: subjectOf(open), reason: open.reason ?? '', origin: originOf(open, layer) })),
    );
}

/** „Vertretung (Werra-Meißner-Kreis)“: the line, and the party it belongs to. */
function subjectOf(open: ast.Open): string {
    const line = open.$container;
    const owner = AstUtils.getContainerOfType(
        line.$container,
        (node): node is ast.Payer | ast.Authority => 'title' in node && node.$type !== 'Contract' && node.$type !== 'Amendment',
    );
    const label = slotLabel(line);
    return owner === undefined ? label : `${label} (${owner.title})`;
}
