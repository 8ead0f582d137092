import type { ConfigDuration } from './config-parties.ts';

export interface ConfigFundPhase {
    readonly first: number;
    readonly last: number;
    readonly direction: 'surcharge' | 'none' | 'deduction';
    /** Signed: positive Aufschlag, negative Abschlag. */
    readonly ratePercent: string;
    readonly clause: string;
}

/** Zukunftsfonds. Until the condition has come true every rate is 0. */
export interface ConfigFund {
    readonly condition: { readonly agreed: boolean; readonly met: string | null; readonly clause: string };
    readonly base: { readonly kind: string; readonly norm: string | null; readonly clause: string };
    readonly phases: readonly ConfigFundPhase[];
    /** Sums over the fund years in percent of one year's Zuweisungen. */
    readonly surchargeSumPercent: string;
    readonly deductionSumPercent: string;
    readonly forwarding: { readonly from: string; readonly to: string; readonly clause: string };
    readonly repayment: {
        readonly from: string;
        readonly to: string;
        /** Years between the fund year and the payment (K1). */
        readonly lagYears: number;
        /** Day of the payment year on which it is due: `MM-DD`. */
        readonly dueDay: string;
        readonly clause: string;
    };
    readonly setOff: { readonly allowed: boolean; readonly clause: string };
    /** Fund year until which the obligations of each Kasse live on after the term. */
    readonly aftermath: { readonly fundYear: number; readonly clause: string };
}

export type ConfigLossRule =
    | { readonly kind: 'carryForward'; readonly years: number; readonly clause: string }
    | { readonly kind: 'shared'; readonly unitPercent: string; readonly clause: string };

/** Terms of the Erfolgsvergütung for the Abrechnungsjahre `validFrom` to `validTo`, open-ended where that is null; `validFrom` is null while the begin of the contract is open. */
export interface ConfigSuccessPeriod {
    readonly validFrom: number | null;
    readonly validTo: number | null;
    readonly formula: { readonly kind: 'F2'; readonly expression: string; readonly clause: string };
    readonly population: { readonly kind: string; readonly clause: string };
    readonly baseYears: { readonly count: number; readonly clause: string };
    readonly split: { readonly payerPercent: string; readonly unitPercent: string; readonly clause: string };
    readonly lossRule: ConfigLossRule;
    readonly threshold: {
        readonly percent: string;
        readonly twoSided: boolean;
        /** Once reached, a Delta counts from the first euro (D9). */
        readonly counts: 'firstEuro';
        readonly clause: string;
    } | null;
    readonly gainCap: { readonly percent: string; readonly clause: string } | null;
    readonly lossCap: { readonly percent: string; readonly clause: string } | null;
    /** Either a yearly value with a floor or one fixed value; the other is null. */
    readonly quality: { readonly floor: string | null; readonly fixed: string | null; readonly clause: string } | null;
    readonly retention: { readonly purpose: string; readonly clause: string } | null;
    readonly rounding: { readonly mode: 'half-up'; readonly digits: 2; readonly residual: 'unit'; readonly clause: string };
    readonly clause: string;
}

/** A day of a year after the Abrechnungsjahr: `day` is `MM-DD`. */
export interface ConfigSettlementDay {
    readonly day: string;
    readonly yearsAfter: number;
    readonly clause: string;
}

export interface ConfigSettlement {
    readonly provisional: ConfigSettlementDay;
    readonly final: ConfigSettlementDay;
    /** Time for payment after receipt of the statement. */
    readonly due: { readonly within: ConfigDuration; readonly clause: string };
    readonly correction: { readonly method: 'full-recalculation'; readonly clause: string };
    readonly partialYears: { readonly method: 'insured-days'; readonly clause: string };
}

export interface ConfigTermination {
    readonly ordinary: { readonly afterContractYear: number; readonly notice: ConfigDuration; readonly clause: string };
    readonly consequence: {
        readonly kind: 'Barwertablösung' | 'Nominalrückzahlung' | 'Fortführung';
        readonly interestPercent: string | null;
        readonly growthPercent: string | null;
        readonly clause: string;
    };
}

export interface ConfigSecurity {
    readonly id: string;
    readonly kind: string;
    readonly title: string | null;
    readonly guarantor: string | null;
    readonly amount: string | null;
    readonly secures: readonly string[];
    readonly adjustedYearly: boolean;
    readonly unlimited: boolean;
    readonly clause: string;
}
