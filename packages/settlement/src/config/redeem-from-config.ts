import { type LocalDate, parseIsoDate, yearOf } from '@riv/model/value/local-date';
import { fail, type Result } from '@riv/model/value/result';
import { type TerminationResult, type TerminationRule, terminationOf } from '../formula/termination.ts';
import type { ConfigTermination } from './config-terms.ts';
import type { SettlementConfig } from './settlement-config.ts';

export interface RedemptionInputs {
    /** Id of the Kasse. */
    readonly payer: string;
    /** Day on which the contract ends towards this Kasse: `YYYY-MM-DD`. */
    readonly endsOn: string;
    /** Zuweisungen of the last full calendar year before the end, in EUR. */
    readonly zuweisungen: string;
    /** Auf- (positive) and Abschläge (negative) settled so far, by calendar year. */
    readonly settled: readonly { readonly year: number; readonly amount: string }[];
}

/**
 * What the unit owes if the contract ends early towards one Kasse, by the consequence that the contract has chosen (S9, L80).
 * Codes: `kasse-unbekannt`, `fondskalender-fehlt`, those of `parseIsoDate` and `terminationOf`.
 */
export function redeemFromConfig(config: SettlementConfig, inputs: RedemptionInputs): Result<TerminationResult> {
    const payer = config.payers.find(({ id }) => id === inputs.payer);
    if (payer === undefined) {
        return fail('kasse-unbekannt', `Die Abrechnungsdatei kennt keine Krankenkasse „${inputs.payer}“.`);
    }
    const first = payer.fundCalendar.years[0];
    if (first === undefined) {
        return fail('fondskalender-fehlt', `Für ${payer.title} steht der Kalender des Zukunftsfonds noch nicht fest.`);
    }
    const end = parseIsoDate(inputs.endsOn);
    if (!end.ok) {
        return end;
    }
    const fundYear = (calendarYear: number) => calendarYear - first.calendarYear + 1;
    const lastFullYear = lastFullYearBy(end.value);
    return terminationOf(ruleOf(config.termination), {
        phases: config.fund.phases,
        lastFullYear: fundYear(lastFullYear),
        endYear: fundYear(yearOf(end.value)),
        base: { fundYear: fundYear(lastFullYear), amount: inputs.zuweisungen },
        settled: inputs.settled.map(({ year, amount }) => ({ fundYear: fundYear(year), amount })),
        paymentLagYears: config.fund.repayment.lagYears,
    });
}

function lastFullYearBy(day: LocalDate): number {
    return day.iso.endsWith('-12-31') ? yearOf(day) : yearOf(day) - 1;
}

/** What the contract does not agree counts as 0: no interest, no growth. */
function ruleOf({ consequence }: ConfigTermination): TerminationRule {
    const { kind, interestPercent, growthPercent } = consequence;
    switch (kind) {
        case 'Barwertablösung':
            return { kind, interestPercent: interestPercent ?? '0', growthPercent: growthPercent ?? '0' };
        case 'Nominalrückzahlung':
            return { kind, interestPercent: interestPercent ?? '0' };
        case 'Fortführung':
            return { kind, growthPercent: growthPercent ?? '0' };
    }
}
