import type { FundCalendar, FutureFund } from '@riv/model/contract/fund';
import { known } from '@riv/model/contract/origin';
import type { Payer } from '@riv/model/contract/party';
import { periodEnd } from '@riv/model/period/bgb-period';
import type { Duration } from '@riv/model/value/duration';
import type { LocalDate } from '@riv/model/value/local-date';
import type { Quotient } from '@riv/model/value/quotient';
import { QUOTIENT_DIGITS, referenceQuotient } from '@riv/settlement/formula/reference-quotient';
import { fundCalendar } from '@riv/settlement/fund/calendar';
import { signedPhases } from '@riv/settlement/fund/phase';
import type { PlainPayer } from './parties.ts';
import { defined } from './read.ts';

/** A Kasse with what follows from its data: reference quotient (F2) and its clock of the Zukunftsfonds (K9). */
export function derivePayer(payer: PlainPayer, fund: FutureFund): Payer {
    return { ...payer, fundCalendar: calendarOf(payer, fund), ...defined({ referenceQuotient: quotientOf(payer) }) };
}

/** Last day of the term: the day of the begin counts (§ 187 Abs. 2, § 188 Abs. 2 BGB). */
export function lastDay(begin: LocalDate | undefined, term: Duration): LocalDate | undefined {
    return begin === undefined ? undefined : periodEnd(begin, term, 'dayCounts');
}

function calendarOf(payer: PlainPayer, fund: FutureFund): FundCalendar {
    const accession = known(payer.accession);
    if (accession === undefined) {
        return { state: 'conditional', years: [] };
    }
    const { state, years, lastPayback } = fundCalendar({
        phases: signedPhases(fund.phases),
        accession,
        // A fund that needs no condition runs from the accession on.
        conditionMet: fund.conditional ? (fund.conditionMet?.value ?? null) : accession,
        paymentLagYears: fund.paymentLagYears,
    });
    return {
        state,
        years: years.map(({ fundYear, calendarYear, direction, rate, paymentYear }) => ({
            fundYear,
            calendarYear,
            direction,
            rate,
            paymentYear,
        })),
        ...defined({ lastPayback }),
    };
}

/** Undefined while base years are missing or open. */
function quotientOf(payer: PlainPayer): Quotient | undefined {
    const years = payer.base.flatMap((year) => {
        const spending = known(year.spending);
        const normCost = known(year.normCost);
        return spending === undefined || normCost === undefined ? [] : [{ spending: spending.amount, normCost: normCost.amount }];
    });
    const result = years.length === payer.base.length ? referenceQuotient(years) : undefined;
    return result?.ok ? { kind: 'quotient', value: result.value.quotient, digits: QUOTIENT_DIGITS } : undefined;
}
