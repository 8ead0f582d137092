import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.ts';

// The lines of each block, in one list: what they have in common (locks, ranges, overriding) is treated in one place.

export function participationLines(block: ast.Participation): AstNode[] {
    return [...block.bindings, ...block.withdrawal];
}

export function dataProtectionLines(block: ast.DataProtection): AstNode[] {
    return [...block.controllers, ...block.processors];
}

export function publicationLines(block: ast.Publication): AstNode[] {
    return [
        ...block.indicators,
        ...block.licence,
        ...block.results,
        ...block.finance,
        ...block.minimumCases,
        ...block.place,
        ...block.interim,
    ];
}

export function fundLines(block: ast.FutureFund): AstNode[] {
    const { condition, base, clock, phases, forwarding, repayment, payment, offsetting, aftermath } = block;
    return [...condition, ...base, ...clock, ...phases, ...forwarding, ...repayment, ...payment, ...offsetting, ...aftermath];
}

export function settlementLines(block: ast.Settlement): AstNode[] {
    return [...block.provisional, ...block.final, ...block.due];
}

/** The lines of the consequence stand beside the others: they are single terms, too. */
export function terminationLines(block: ast.Termination): AstNode[] {
    return [
        ...block.ordinary,
        ...block.notice,
        ...block.consequence.flatMap((node) => [node, ...node.interest, ...node.growth, ...node.cutoff]),
    ];
}

export function shareLines(block: ast.SuccessShare): AstNode[] {
    const { formula, population, baseYears, shares, carry, lossShares, threshold, thresholdMode, caps, quality, retention, rounding } =
        block;
    return [
        ...formula,
        ...population,
        ...baseYears,
        ...shares,
        ...carry,
        ...lossShares,
        ...threshold,
        ...thresholdMode,
        ...caps,
        ...quality,
        ...retention,
        ...rounding,
    ];
}
