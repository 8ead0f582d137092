import type { CarriedLoss } from '../formula/carry-forward.ts';
import type { YearOutcome } from '../formula/threshold.ts';

/** The data of one year, as an engine gets them. */
export interface ConformityYear {
    readonly year: number;
    readonly spending: string;
    readonly normCost: string;
    readonly qualityFactor: string | null;
    readonly carriedLosses: readonly CarriedLoss[];
}

/** What every engine must give for a year. */
export interface ConformityResult {
    readonly outcome: YearOutcome;
    readonly delta: string;
    readonly base: string;
    readonly payer: string;
    readonly unit: string;
    readonly retained: string;
    readonly aboveCap: string;
    readonly unitPays: string;
    readonly carryForward: readonly CarriedLoss[];
    readonly expiredLosses: readonly CarriedLoss[];
}

interface CaseHead {
    readonly id: string;
    /** German, one line. */
    readonly title: string;
    /** Id of the Kasse whose reference quotient holds. */
    readonly payer: string;
    readonly clause: string;
}

/** A year settled by the terms of its Abrechnungsjahr. */
export interface YearCase extends CaseHead {
    readonly kind: 'year';
    readonly inputs: ConformityYear;
    readonly expected: ConformityResult;
}

/** A repayment year: the claims of both sides and their balance. */
export interface SetOffCase extends CaseHead {
    readonly kind: 'setOff';
    readonly inputs: ConformityYear & {
        /** Zuweisungen of the fund year and its signed rate. */
        readonly zuweisungen: string;
        readonly ratePercent: string;
    };
    readonly expected: {
        readonly unit: string;
        readonly repayment: string;
        readonly extinguished: string;
        readonly balance: string;
        readonly unitReceives: string;
        readonly payerReceives: string;
    };
}

/** A provisional settlement, corrected by a full recalculation. */
export interface CorrectionCase extends CaseHead {
    readonly kind: 'correction';
    readonly inputs: { readonly provisional: ConformityYear; readonly final: ConformityYear };
    readonly expected: {
        readonly delta: string;
        readonly payer: string;
        readonly unit: string;
        readonly retained: string;
        readonly aboveCap: string;
        readonly unitPays: string;
    };
}

export type ConformityCase = YearCase | SetOffCase | CorrectionCase;
