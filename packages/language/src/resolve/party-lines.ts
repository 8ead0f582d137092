import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.ts';

/** The lines of a Kasse, as they stand in a contract and in an amendment that changes it. */
export function payerLines(block: ast.Payer | ast.ChangedPayer): AstNode[] {
    const { short, kind, form, seat, ik, representedBy, accession, statute, base, seal } = block;
    return [...short, ...kind, ...form, ...seat, ...ik, ...representedBy, ...accession, ...statute, ...base, ...seal];
}

export function providerLines(block: ast.Provider | ast.ChangedProvider): AstNode[] {
    const { kind, standing, seat, ik, representedBy } = block;
    return [...kind, ...standing, ...seat, ...ik, ...representedBy];
}
