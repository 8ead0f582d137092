import { inYear } from '@riv/model/value/day-month';
import { fail, ok, type Result } from '@riv/model/value/result';
import { readAmount } from '../formula/decimal-input.ts';
import { type SetOff, setOff } from '../formula/set-off.ts';
import { settleYear, type YearResult } from '../formula/settle-year.ts';
import type { YearInputs } from '../formula/year-inputs.ts';
import { fundAmount } from '../fund/fund-amount.ts';
import { CLAUSES } from './clause-ids.ts';
import type { ConfigDuration, ConfigFundYear, ConfigPayer } from './config-parties.ts';
import type { ConfigSettlementDay } from './config-terms.ts';
import type { SettlementConfig } from './settlement-config.ts';
import { periodOfYear, termsOfPeriod } from './terms-of-period.ts';

/** The data of one Kasse for one Abrechnungsjahr. */
export interface PayerYearInputs {
    /** Id of the Kasse. */
    readonly payer: string;
    readonly year: number;
    /** Data of the Erfolgsvergütung; absent where only the fund is settled. */
    readonly costs?: Omit<YearInputs, 'year'>;
    /** Zuweisungen of the year in EUR, without Auf- and Abschlag; absent where the fund is not settled. */
    readonly zuweisungen?: string;
}

/** What the fund brings in a year. */
export interface FundClaim {
    readonly fundYear: number;
    /** `conditional`: the condition has not come true, the rate is 0. */
    readonly state: 'running' | 'conditional';
    readonly direction: ConfigFundYear['direction'];
    /** Signed rate in percent. */
    readonly ratePercent: string;
    /** Positive: passed on to the unit; negative: the unit pays it back. Null without Zuweisungen. */
    readonly amount: string | null;
    readonly paymentYear: number;
    readonly lastPaymentDay: string;
    readonly clause: string;
}

/** A settled year of one Kasse, from the configuration alone. */
export interface PayerYear {
    readonly payer: string;
    readonly year: number;
    /** The terms that held: first and last Abrechnungsjahr of their period (null where open); null where nothing was settled by them. */
    readonly terms: { readonly validFrom: number | null; readonly validTo: number | null; readonly clause: string } | null;
    /** The reference quotient rests on provisional base years. */
    readonly provisionalReference: boolean;
    readonly success: YearResult | null;
    /** Null in a year that is no fund year of this Kasse. */
    readonly fund: FundClaim | null;
    /** In a repayment year: Erfolgsvergütung against repayment (D19); null where one of them is not settled. */
    readonly setOff: SetOff | null;
    /** Days by which the year is settled, `YYYY-MM-DD`, and the time for payment after receipt. */
    readonly dates: { readonly provisionalBy: string; readonly finalBy: string; readonly due: ConfigDuration };
}

/**
 * Settles one year of one Kasse: the Erfolgsvergütung by the period that holds in that year, the Auf- or Abschlag by the clock of the
 * Kasse, the set-off of both. After the term only the fund goes on. Codes: `kasse-unbekannt`, `beitritt-offen`, `kasse-nicht-beteiligt`,
 * `laufzeit-beendet`, `bedingungen-fehlen`, `referenzquotient-fehlt` and those of `settleYear` and `readAmount`.
 */
export function settlePayerYear(config: SettlementConfig, inputs: PayerYearInputs): Result<PayerYear> {
    const payer = config.payers.find(({ id }) => id === inputs.payer);
    if (payer === undefined) {
        return fail('kasse-unbekannt', `Die Abrechnungsdatei kennt keine Krankenkasse „${inputs.payer}“.`);
    }
    const success = settleSuccess(config, payer, inputs);
    if (!success.ok) {
        return success;
    }
    const fund = settleFund(config, payer, inputs);
    if (!fund.ok) {
        return fund;
    }
    const { provisional, final, due } = config.settlement;
    const settled = success.value;
    return ok({
        payer: payer.id,
        year: inputs.year,
        terms: settled?.terms ?? null,
        provisionalReference: payer.reference.provisional,
        success: settled?.result ?? null,
        fund: fund.value,
        setOff: settled || isAfterTerm(config, payer, inputs.year) ? setOffOf(config, settled?.result, fund.value, inputs.year) : null,
        dates: {
            provisionalBy: dayOf(provisional, inputs.year),
            finalBy: dayOf(final, inputs.year),
            due: due.within,
        },
    });
}

interface SettledSuccess {
    readonly result: YearResult;
    readonly terms: NonNullable<PayerYear['terms']>;
}

function settleSuccess(config: SettlementConfig, payer: ConfigPayer, { year, costs }: PayerYearInputs): Result<SettledSuccess | null> {
    if (payer.accession === null) {
        return fail('beitritt-offen', `Der Tag des Beitritts steht für ${payer.title} noch nicht fest.`);
    }
    if (year < yearOf(payer.accession)) {
        return fail('kasse-nicht-beteiligt', `${payer.title} ist im Jahr ${year} noch nicht beigetreten.`);
    }
    if (costs === undefined) {
        return ok(null);
    }
    if (isAfterTerm(config, payer, year)) {
        return fail('laufzeit-beendet', `Für das Jahr ${year} entsteht gegenüber ${payer.title} keine Erfolgsvergütung mehr.`);
    }
    const period = periodOfYear(config.success, year);
    if (period === undefined) {
        return fail('bedingungen-fehlen', `Für das Abrechnungsjahr ${year} sind keine Bedingungen vereinbart.`);
    }
    if (payer.reference.quotient === null) {
        return fail('referenzquotient-fehlt', `Der Referenzquotient von ${payer.title} steht noch nicht fest.`);
    }
    const result = settleYear(termsOfPeriod(period, payer.reference.quotient), { ...costs, year });
    const { validFrom, validTo, clause } = period;
    return result.ok ? ok({ result: result.value, terms: { validFrom, validTo, clause } }) : result;
}

function settleFund(config: SettlementConfig, payer: ConfigPayer, { year, zuweisungen }: PayerYearInputs): Result<FundClaim | null> {
    const fundYear = payer.fundCalendar.years.find(({ calendarYear }) => calendarYear === year);
    if (fundYear === undefined || hasLeft(config, payer, year)) {
        return ok(null);
    }
    const base = zuweisungen === undefined ? undefined : readAmount('Zuweisungen', zuweisungen, { min: 0 });
    if (base && !base.ok) {
        return base;
    }
    const { state } = payer.fundCalendar;
    const { direction, ratePercent } = state === 'running' ? fundYear : { direction: 'none' as const, ratePercent: '0' };
    return ok({
        fundYear: fundYear.fundYear,
        state,
        direction,
        ratePercent,
        amount: zuweisungen === undefined ? null : fundAmount(zuweisungen, ratePercent),
        paymentYear: fundYear.paymentYear,
        lastPaymentDay: fundYear.lastPaymentDay,
        clause: direction === 'deduction' ? CLAUSES.fundRepayment : CLAUSES.fundForwarding,
    });
}

/** Only the Erfolgsvergütung and the repayment are set off; an Aufschlag is always passed on in full. */
function setOffOf(config: SettlementConfig, success: YearResult | undefined, fund: FundClaim | null, year: number): SetOff | null {
    if (fund?.direction !== 'deduction' || fund.amount === null) {
        return null;
    }
    const unitClaims = success === undefined ? [] : [{ label: `Erfolgsvergütung ${year}`, amount: success.unit, clause: CLAUSES.quality }];
    const repayment = { label: `Rückführung ${year}`, amount: fund.amount.replace('-', ''), clause: fund.clause };
    return setOff(unitClaims, [repayment], config.fund.setOff.allowed);
}

/** Years after the term, or after the Kasse has left, bring no Erfolgsvergütung. */
function isAfterTerm(config: SettlementConfig, payer: ConfigPayer, year: number): boolean {
    return [config.contract.end, payer.exit].some((day) => day !== null && year > yearOf(day));
}

/** A Kasse that left keeps its clock only where the contract lets the repayment go on; otherwise it was redeemed. */
function hasLeft(config: SettlementConfig, payer: ConfigPayer, year: number): boolean {
    return payer.exit !== null && year > yearOf(payer.exit) && config.termination.consequence.kind !== 'Fortführung';
}

function yearOf(day: string): number {
    return Number(day.slice(0, 4));
}

function dayOf({ day, yearsAfter }: ConfigSettlementDay, year: number): string {
    return inYear({ kind: 'dayMonth', month: Number(day.slice(0, 2)), day: Number(day.slice(3)) }, year + yearsAfter).iso;
}
