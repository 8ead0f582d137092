import { parseLocalDate } from '@riv/model/value/local-date';
import { type AstNode, AstUtils } from 'langium';
import * as ast from '../generated/ast.ts';
import type { AnyRule } from '../rules/rule.ts';

/** The Rechtsstand (ISO day) by which a node is judged: that of the contract, amendment or variant it stands in. */
export function legalStatusOf(node: AstNode): string | undefined {
    const text = AstUtils.getContainerOfType(
        node,
        (n): n is ast.Contract | ast.Amendment | ast.Variant => ast.isContract(n) || ast.isAmendment(n) || ast.isVariant(n),
    );
    const parsed = parseLocalDate(text?.legalStatus[0]?.date ?? '');
    return parsed.ok ? parsed.value.iso : undefined;
}

/** Whether a rule came into force or ended at a certain day; most hold for every Rechtsstand. */
export function isDated({ validFrom, validTo }: Pick<AnyRule, 'validFrom' | 'validTo'>): boolean {
    return validFrom !== undefined || validTo !== undefined;
}

/** Whether a rule holds at a Rechtsstand. Without one all rules do. */
export function appliesAt({ validFrom, validTo }: Pick<AnyRule, 'validFrom' | 'validTo'>, iso: string | undefined): boolean {
    return iso === undefined || ((validFrom === undefined || validFrom <= iso) && (validTo === undefined || iso <= validTo));
}
