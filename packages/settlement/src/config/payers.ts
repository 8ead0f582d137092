import type { Contract } from '@riv/model/contract/contract';
import type { FundCalendar, FundYear } from '@riv/model/contract/fund';
import type { PartyEvent, Payer } from '@riv/model/contract/party';
import { localDate } from '@riv/model/value/local-date';
import { QUOTIENT_DIGITS } from '../formula/reference-quotient.ts';
import { signedRate } from '../fund/phase.ts';
import { CLAUSES } from './clause-ids.ts';
import type { ConfigFundCalendar, ConfigFundYear, ConfigPartyEvent, ConfigPayer, ConfigReference } from './config-parties.ts';
import type { OpenValues } from './open-values.ts';
import { amountOf, asIs, isoDate } from './print.ts';

export function payersOf({ payers }: Contract, open: OpenValues): readonly ConfigPayer[] {
    return payers.map((payer, index) => payerOf(payer, `/payers/${index}`, open));
}

function payerOf(payer: Payer, path: string, open: OpenValues): ConfigPayer {
    const name = payer.title.value;
    return {
        id: payer.id,
        title: name,
        ik: open.read(payer.ik, asIs, `${path}/ik`, `Institutionskennzeichen: ${name}`),
        kind: payer.payerKind.value,
        accession: open.read(payer.accession, isoDate, `${path}/accession`, `Tag des Beitritts: ${name}`),
        exit: payer.exit?.value.iso ?? null,
        history: payer.history.map(eventOf),
        fundYearsAfterSuccession: payer.fundYearsAfterSuccession ?? null,
        reference: referenceOf(payer, `${path}/reference`, open),
        fundCalendar: calendarOf(payer.fundCalendar),
        clause: CLAUSES.payers,
    };
}

const EVENT_CLAUSES: Readonly<Record<PartyEvent['kind'], string>> = {
    accession: CLAUSES.payers,
    exit: CLAUSES.exit,
    renaming: CLAUSES.succession,
    succession: CLAUSES.succession,
};

function eventOf({ kind, date, text }: PartyEvent): ConfigPartyEvent {
    return { kind, date: date.iso, text, clause: EVENT_CLAUSES[kind] };
}

function referenceOf(payer: Payer, path: string, open: OpenValues): ConfigReference {
    const baseYears = payer.base.map(({ year, spending, normCost, provisional }, index) => {
        const place = `${path}/baseYears/${index}`;
        const of = `${payer.title.value}, Basisjahr ${year}`;
        return {
            year,
            spending: open.read(spending, amountOf, `${place}/spending`, `Leistungsausgaben: ${of}`),
            normCost: open.read(normCost, amountOf, `${place}/normCost`, `Normkosten: ${of}`),
            provisional,
            clause: CLAUSES.baseYears,
        };
    });
    return {
        quotient: payer.referenceQuotient?.value ?? null,
        digits: QUOTIENT_DIGITS,
        provisional: baseYears.some(({ provisional }) => provisional),
        baseYears,
        clause: CLAUSES.reference,
    };
}

function calendarOf({ state, years, lastPayback }: FundCalendar): ConfigFundCalendar {
    return { state, years: years.map(fundYearOf), lastPayback: lastPayback?.iso ?? null, clause: CLAUSES.fundCalendar };
}

function fundYearOf({ fundYear, calendarYear, direction, rate, paymentYear }: FundYear): ConfigFundYear {
    return {
        fundYear,
        calendarYear,
        direction,
        ratePercent: signedRate(direction, rate.value),
        paymentYear,
        lastPaymentDay: localDate(paymentYear, 12, 31).iso,
    };
}
