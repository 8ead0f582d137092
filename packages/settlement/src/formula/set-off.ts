import { fromCents, least, sumOf } from './cents.ts';

/** One claim of one side. The claims stay separate, with their own ground and due date (D19). */
export interface Claim {
    /** German name of the claim, for example „Erfolgsvergütung 2029“. */
    readonly label: string;
    /** Positive amount in EUR. */
    readonly amount: string;
    /** Id of the clause it rests on. */
    readonly clause: string;
}

export interface SetOff {
    readonly unitClaims: readonly Claim[];
    readonly payerClaims: readonly Claim[];
    /** What set-off extinguishes on both sides; `'0.00'` where it is excluded. */
    readonly extinguished: string;
    /** Claims of the unit less claims of the Kasse; negative: the unit owes. */
    readonly balance: string;
    /** What is left to pay after set-off. Where set-off is excluded both may be positive. */
    readonly unitReceives: string;
    readonly payerReceives: string;
}

/** Sets the claims of both sides against each other and shows the balance; every claim stays visible (D19, S8). */
export function setOff(unitClaims: readonly Claim[], payerClaims: readonly Claim[], allowed: boolean): SetOff {
    const unit = sumOf(unitClaims);
    const payer = sumOf(payerClaims);
    const extinguished = allowed ? least(unit, payer) : 0n;
    return {
        unitClaims,
        payerClaims,
        extinguished: fromCents(extinguished),
        balance: fromCents(unit - payer),
        unitReceives: fromCents(unit - extinguished),
        payerReceives: fromCents(payer - extinguished),
    };
}
