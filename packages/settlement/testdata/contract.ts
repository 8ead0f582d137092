import type { Contract } from '@riv/model/contract/contract';
import type { FundPhase } from '@riv/model/contract/fund';
import type { Open, Origin, Sourced } from '@riv/model/contract/origin';
import type { Payer } from '@riv/model/contract/party';
import type { SuccessShare } from '@riv/model/contract/success-share';
import type { Duration } from '@riv/model/value/duration';
import type { LocalDate } from '@riv/model/value/local-date';
import type { Money } from '@riv/model/value/money';
import type { Norm } from '@riv/model/value/norm';
import type { Percent } from '@riv/model/value/percent';
import { referenceQuotient } from '../src/formula/reference-quotient.ts';
import { fundCalendar } from '../src/fund/calendar.ts';
import { signedPhases } from '../src/fund/phase.ts';
import { unwrap } from './engine.ts';

const START = { line: 0, column: 0, offset: 0 };
export const ORIGIN: Origin = { source: 'contract', name: 'Muster', uri: 'file:///muster.riv', start: START, end: START };

export const sourced = <T>(value: T): Sourced<T> => ({ value, origin: ORIGIN });
export const open = (reason: string): Open => ({ open: reason, origin: ORIGIN });
export const date = (iso: string): LocalDate => ({ kind: 'date', iso });
export const euro = (amount: string): Money => ({ kind: 'money', amount });
export const percent = (value: string): Percent => ({ kind: 'percent', value });
export const duration = (amount: number, unit: Duration['unit']): Duration => ({ kind: 'duration', amount, unit });
export const norm = (section: string, paragraph: string): Norm => ({ kind: 'norm', section, paragraph, act: 'SGB V' });
export const quotient = (value: string) => ({ kind: 'quotient' as const, value, digits: value.split('.')[1]?.length ?? 0 });

const PHASES: readonly FundPhase[] = [
    { first: 1, last: 3, direction: 'surcharge', rate: percent('3'), origin: ORIGIN },
    { first: 4, last: 6, direction: 'surcharge', rate: percent('1'), origin: ORIGIN },
    { first: 7, last: 10, direction: 'none', rate: percent('0'), origin: ORIGIN },
    { first: 11, last: 20, direction: 'deduction', rate: percent('2'), origin: ORIGIN },
];

type BaseYears = readonly (readonly [spending: string, normCost: string])[];

/** A Kasse with its clock; `conditionMet` null leaves the fund conditional. */
export function payer(id: string, title: string, accession: string, base: BaseYears, conditionMet: string | null = null): Payer {
    const years = base.map(([spending, normCost], index) => ({
        year: 2023 + index,
        spending: sourced(euro(spending)),
        normCost: sourced(euro(normCost)),
        provisional: index === base.length - 1,
    }));
    const reference = unwrap(referenceQuotient(base.map(([spending, normCost]) => ({ spending, normCost }))));
    const {
        state,
        years: fundYears,
        lastPayback,
    } = fundCalendar({
        phases: signedPhases(PHASES),
        accession: date(accession),
        conditionMet: conditionMet === null ? null : date(conditionMet),
        paymentLagYears: 1,
    });
    return {
        role: 'payer',
        id,
        title: sourced(title),
        standing: sourced({ kind: 'Vertragspartner' as const }),
        seal: true,
        payerKind: sourced('AOK' as const),
        legalForm: sourced('KörperschaftÖffentlichenRechts' as const),
        ik: sourced('103411401'),
        accession: sourced(date(accession)),
        base: years,
        referenceQuotient: quotient(reference.quotient),
        fundCalendar: { state, years: fundYears, ...(lastPayback === undefined ? {} : { lastPayback }) },
        history: [],
        origin: ORIGIN,
    };
}

const BASE: BaseYears = [
    ['103900000.00', '103500000.00'],
    ['105500000.00', '105000000.00'],
    ['107700000.00', '106900000.00'],
];
const OTHER_BASE: BaseYears = [
    ['39920000.00', '40000000.00'],
    ['40918000.00', '41000000.00'],
    ['41916000.00', '42000000.00'],
];

/** Terms of the one-sided variants. */
export const ONE_SIDED: SuccessShare = {
    validFrom: 2027,
    formula: sourced('Basisquote' as const),
    population: sourced('Wohnort' as const),
    baseYears: sourced(3),
    payerShare: sourced(percent('25')),
    unitShare: sourced(percent('75')),
    lossCarryForward: sourced(duration(3, 'year')),
    threshold: sourced(percent('0')),
    thresholdFromFirstEuro: true,
    thresholdTwoSided: false,
    quality: sourced({ floor: quotient('0.80') }),
    retention: sourced('Qualitätsbonifizierung' as const),
    residualTo: sourced('Integrationseinheit' as const),
    origin: ORIGIN,
};

const { lossCarryForward: _, ...WITHOUT_LOSS_RULE } = ONE_SIDED;

/** Terms of the two-sided variant. */
export const TWO_SIDED: SuccessShare = {
    ...WITHOUT_LOSS_RULE,
    lossShare: sourced(percent('40')),
    threshold: sourced(percent('1')),
    thresholdTwoSided: true,
    gainCap: sourced(percent('10')),
    lossCap: sourced(percent('2')),
};

/** A contract of the one-sided kind with two Kassen, the second of which joins during a year, and a share that falls from 2030 on. */
export const ONE_SIDED_CONTRACT: Contract = {
    id: 'Muster',
    title: sourced('Regionale Integrierte Versorgung Muster'),
    variant: {
        id: 'Verbund',
        title: 'RIV-Verbund',
        edition: { kind: 'edition', text: '2026.1' },
        standard: 'Verbund',
        chain: [],
        allowedCarriers: ['Managementgesellschaft'],
        origin: ORIGIN,
    },
    status: sourced('Unterschriftsreif' as const),
    legalStatus: sourced(date('2026-08-19')),
    concluded: sourced(date('2026-12-01')),
    begin: sourced(date('2027-01-01')),
    term: sourced(duration(20, 'year')),
    end: date('2046-12-31'),
    amendments: [],
    legalBasis: sourced(norm('140a', '1')),
    careForm: sourced('Integriert' as const),
    region: {
        districts: [{ key: sourced('01054'), name: 'Nordfriesland', land: 'Schleswig-Holstein' }],
        cutoff: sourced(date('2025-12-31')),
        cutoffMode: 'fortgeschrieben',
        origin: ORIGIN,
    },
    authorities: [],
    conference: { id: 'KGK', title: sourced('Kommunale Gesundheitskonferenz'), members: [], tasks: [], origin: ORIGIN },
    unit: {
        role: 'unit',
        id: 'Einheit',
        title: sourced('Gesunde Region GmbH'),
        standing: sourced({ kind: 'Vertragspartner' as const }),
        seal: false,
        legalForm: sourced('GmbH' as const),
        carrier: sourced('Managementgesellschaft' as const),
        carriedWith: [],
        ik: sourced('590101547'),
        partners: [],
        origin: ORIGIN,
    },
    payers: [payer('AOK', 'AOK Muster', '2027-01-01', BASE), payer('EK', 'Ersatzkasse Muster', '2028-07-01', OTHER_BASE)],
    severalPayers: true,
    severalAuthorities: false,
    offices: [],
    providers: [],
    participation: { origin: ORIGIN },
    dataProtection: { controllers: [], processors: [], origin: ORIGIN },
    cooperation: { offices: [], subjects: [], reportTo: [], origin: ORIGIN },
    publication: {
        indicators: [
            {
                id: 'Krankenhausfälle',
                title: sourced('Krankenhausfälle je 1.000 Versicherte'),
                kind: sourced('Ergebnis' as const),
                numerator: sourced('Krankenhausfälle'),
                denominator: sourced('Versicherte'),
                source: sourced('Routinedaten'),
                goal: sourced('sinkend' as const),
                origin: ORIGIN,
            },
        ],
        resultsWithin: sourced(duration(12, 'month')),
        financeReportWithin: sourced(duration(6, 'month')),
        minimumCases: sourced(5),
        place: sourced('Monitor Innovative Gesundheitsregionen'),
        interimPlace: sourced('Internetseite der Integrationseinheit'),
        origin: ORIGIN,
    },
    charter: { edition: sourced({ kind: 'edition', text: '2026.1' } as const), signed: sourced(date('2026-12-01')), origin: ORIGIN },
    securities: [],
    fund: {
        conditional: true,
        base: sourced({ base: 'Zuweisungen' as const, norm: norm('266', '3') }),
        phases: PHASES,
        forwarding: sourced({ from: 'Krankenkasse' as const, to: 'Integrationseinheit' as const }),
        repayment: sourced({ from: 'Integrationseinheit' as const, to: 'Krankenkasse' as const }),
        paymentLagYears: 1,
        offsetting: sourced(true),
        aftermathYear: sourced(20),
        origin: ORIGIN,
    },
    success: [
        { ...ONE_SIDED, validTo: 2029 },
        { ...ONE_SIDED, validFrom: 2030, payerShare: sourced(percent('20')), unitShare: sourced(percent('80')) },
    ],
    settlement: {
        provisional: sourced({ day: { kind: 'dayMonth', month: 3, day: 31 } as const, yearsAfter: 2 }),
        final: sourced({ day: { kind: 'dayMonth', month: 3, day: 31 } as const, yearsAfter: 3 }),
        due: sourced(duration(30, 'day')),
        origin: ORIGIN,
    },
    termination: {
        ordinaryAfterYear: sourced(10),
        notice: sourced(duration(24, 'month')),
        consequence: sourced('Barwertablösung' as const),
        interest: sourced(percent('2')),
        growth: sourced(percent('0')),
        origin: ORIGIN,
    },
    modules: [
        {
            module: {
                id: 'DFS',
                title: sourced('Diabetisches Fußsyndrom'),
                edition: { kind: 'edition', text: '2025.1' },
                validIn: [],
                indications: [],
                insuredConditions: [],
                roles: [{ id: 'Hausarztpraxis', title: sourced('Hausarztpraxis'), conditions: [] }],
                services: [],
                remuneration: [
                    {
                        id: 'Überleitung',
                        role: 'Hausarztpraxis',
                        amount: sourced(euro('15.00')),
                        limit: { count: 1, per: ['versicherten', 'quartal'] },
                        symbols: [{ number: '90711', region: 'Westfalen-Lippe' }],
                    },
                ],
                origin: ORIGIN,
            },
            payers: ['AOK'],
            assignments: [],
            origin: ORIGIN,
        },
    ],
    accompanying: [],
    clauses: [],
    examples: [
        {
            id: 'Gewinnjahr',
            title: sourced('Gewinnjahr'),
            year: sourced(2029),
            cases: [
                {
                    payer: 'AOK',
                    spending: sourced(euro('114000000.00')),
                    normCost: sourced(euro('117000000.00')),
                    quality: sourced(quotient('0.95')),
                    calculation: [
                        {
                            id: 'delta',
                            label: 'Delta',
                            formula: 'Referenzquotient × Normkosten − Leistungsausgaben',
                            value: euro('3630630.00'),
                        },
                        { id: 'yearQuotient', label: 'Quotient', formula: 'Leistungsausgaben ÷ Normkosten', value: quotient('0.974359') },
                        { id: 'share', label: 'Anteilssatz', formula: '', value: percent('25') },
                    ],
                },
            ],
            results: [{ kind: 'delta', stated: sourced(euro('3630630.00')), computed: euro('3630630.00') }],
            origin: ORIGIN,
        },
    ],
    deviations: [],
    openPoints: [],
    origin: ORIGIN,
};

/** A two-sided draft: open values, a security, a deviation, a fund whose condition has come true. */
export const TWO_SIDED_CONTRACT: Contract = {
    ...ONE_SIDED_CONTRACT,
    id: 'Zweiseitig',
    status: sourced('Entwurf' as const),
    concluded: open('Datum der letzten Unterschrift'),
    number: open('Nummer des Registers'),
    unit: { ...ONE_SIDED_CONTRACT.unit, ik: open('Antrag läuft') },
    payers: [
        {
            ...payer('AOK', 'AOK Muster', '2027-07-01', BASE, '2027-01-01'),
            exit: sourced(date('2040-12-31')),
            fundYearsAfterSuccession: 'getrennt',
            history: [{ kind: 'renaming', date: date('2029-01-01'), text: 'umbenannt in AOK Muster', origin: ORIGIN }],
        },
        payer('BKK', 'BKK Muster', '2027-01-01', OTHER_BASE, '2027-01-01'),
        withOpenBase(payer('IKK', 'IKK Muster', '2030-01-01', OTHER_BASE)),
    ],
    fund: { ...ONE_SIDED_CONTRACT.fund, conditionMet: sourced(date('2027-01-01')) },
    success: [TWO_SIDED],
    securities: [
        {
            id: 'Bürgschaft',
            kind: sourced('Bürgschaft' as const),
            guarantor: open('Name der Bank'),
            amount: sourced(euro('25000000.00')),
            secures: [sourced('Rückführung' as const), sourced('Verlustbeteiligung' as const)],
            adjustedYearly: true,
            unlimited: true,
            origin: ORIGIN,
        },
    ],
    deviations: [{ subject: 'Kündigungsfrist', standard: '24 Monate', agreed: '48 Monate', reason: 'Vorgabe der Bank', origin: ORIGIN }],
};

/** The same Kasse while the spending of its last base year is open: it has no quotient yet. */
function withOpenBase({ referenceQuotient: _quotient, ...rest }: Payer): Payer {
    const base = rest.base.map((year, index) => (index === 2 ? { ...year, spending: open('Jahresausgleich 2025') } : year));
    return { ...rest, base };
}
