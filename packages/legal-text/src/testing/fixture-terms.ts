import type { CareModule } from '@riv/model/contract/care-module';
import type { Clause, Publication, SettlementDates, Termination } from '@riv/model/contract/contract';
import type { FutureFund } from '@riv/model/contract/fund';
import type { SuccessShare } from '@riv/model/contract/success-share';
import { duration, edition, money, norm, origin, percent, quotient, sourced } from './fixture-values.ts';

export function fund(rest: Partial<FutureFund> = {}): FutureFund {
    return {
        conditional: true,
        base: sourced({ base: 'Zuweisungen', norm: norm('§ 266 Abs. 3 SGB V') }, 'library'),
        phases: [
            { first: 1, last: 3, direction: 'surcharge', rate: percent('3'), origin: origin('library') },
            { first: 4, last: 6, direction: 'surcharge', rate: percent('1'), origin: origin('library') },
            { first: 7, last: 10, direction: 'none', rate: percent('0'), origin: origin('library') },
            { first: 11, last: 20, direction: 'deduction', rate: percent('2'), origin: origin('library') },
        ],
        forwarding: sourced({ from: 'Krankenkasse', to: 'Integrationseinheit' }, 'library'),
        repayment: sourced({ from: 'Integrationseinheit', to: 'Krankenkasse' }, 'library'),
        paymentLagYears: 1,
        offsetting: sourced(true, 'library'),
        aftermathYear: sourced(20, 'library'),
        origin: origin('library'),
        ...rest,
    };
}

export function successShare(rest: Partial<SuccessShare> = {}): SuccessShare {
    return {
        validFrom: 2027,
        formula: sourced('Basisquote', 'library'),
        population: sourced('Wohnort', 'library'),
        baseYears: sourced(3, 'library'),
        payerShare: sourced(percent('20')),
        unitShare: sourced(percent('80')),
        thresholdFromFirstEuro: true,
        thresholdTwoSided: true,
        quality: sourced({ floor: quotient('0,90') }),
        retention: sourced('Qualitätsbonifizierung', 'library'),
        residualTo: sourced('Integrationseinheit', 'library'),
        origin: origin('library'),
        ...rest,
    };
}

export function publication(): Publication {
    return {
        indicators: [
            {
                id: 'Krankenhausfälle',
                title: sourced('Ambulant-sensitive Krankenhausfälle je 1.000 Versicherte'),
                kind: sourced('Ergebnis'),
                numerator: sourced('Krankenhausfälle mit ambulant-sensitiver Hauptdiagnose'),
                denominator: sourced('Versicherte der beigetretenen Krankenkassen in der Region'),
                source: sourced('Routinedaten der Krankenkassen'),
                goal: sourced('sinkend'),
                origin: origin(),
            },
            {
                id: 'Versorgungserfahrung',
                title: sourced('Patientenberichtete Versorgungserfahrung (0 bis 100)'),
                kind: sourced('Ergebnis'),
                numerator: sourced('Summe der Indexwerte'),
                denominator: sourced('Befragte'),
                source: sourced('Jährliche Befragung'),
                goal: sourced('steigend'),
                origin: origin(),
            },
        ],
        licence: sourced('dl-de/by-2-0'),
        resultsWithin: sourced(duration(12, 'month'), 'library'),
        financeReportWithin: sourced(duration(6, 'month'), 'library'),
        minimumCases: sourced(5, 'library'),
        place: sourced('Monitor Innovative Gesundheitsregionen', 'library'),
        interimPlace: sourced('Internetseite der Integrationseinheit', 'library'),
        origin: origin(),
    };
}

export function settlementDates(): SettlementDates {
    const day = { kind: 'dayMonth' as const, month: 3, day: 31 };
    return {
        provisional: sourced({ day, yearsAfter: 2 }, 'library'),
        final: sourced({ day, yearsAfter: 3 }, 'library'),
        due: sourced(duration(30, 'day'), 'library'),
        origin: origin('library'),
    };
}

export function termination(rest: Partial<Termination> = {}): Termination {
    return {
        ordinaryAfterYear: sourced(10, 'library'),
        notice: sourced(duration(24, 'month'), 'library'),
        consequence: sourced('Barwertablösung', 'library'),
        interest: sourced(percent('2'), 'library'),
        growth: sourced(percent('0'), 'library'),
        origin: origin('library'),
        ...rest,
    };
}

/** Clauses of the library that every contract carries, and those of one variant. */
export function libraryClauses(extra: readonly string[]): readonly Clause[] {
    const locked = [
        'FreiwilligkeitLeistungserbringer',
        'WahlfreiheitVersicherte',
        'GemeinsameVerantwortung',
        'Mittelverwendung',
        'Teilnahmeerklärung',
        'Widerruf',
        'Einwilligung',
        'Auftragsverarbeitung',
        'Aufsicht',
        'Meldepflichten',
        'AußerordentlicheKündigung',
        'Schriftform',
        'Rechtsnachfolge',
        'Methodenwechsel',
        'Verjährung',
        'Prüfrechte',
        'SalvatorischeKlausel',
        ...extra,
    ];
    const free = ['Präambel', 'Beirat', 'Haftung', 'Öffentlichkeitsarbeit', 'Streitbeilegung'];
    const clause = (id: string, isLocked: boolean): Clause => ({
        id,
        kind: 'library',
        locked: isLocked,
        repealed: false,
        origin: origin('library'),
    });
    return [...locked.map((id) => clause(id, true)), ...free.map((id) => clause(id, false))];
}

export function footModule(): CareModule {
    return {
        id: 'DiabetischesFußsyndrom',
        title: sourced('Diabetisches Fußsyndrom (DFS)', 'library'),
        edition: edition('2025.1'),
        legalBasis: sourced('§ 140a SGB V', 'library'),
        validIn: [sourced('Westfalen-Lippe', 'library'), sourced('Schleswig-Holstein', 'library')],
        indications: [
            { kind: 'icd', codes: ['E10.74', 'E10.75', 'E11.74', 'E11.75', 'E14.74', 'E14.75'], secured: true, origin: origin('library') },
        ],
        insuredConditions: [{ kind: 'text', text: 'Teilnahme am DMP Diabetes mellitus Typ 1 oder Typ 2', origin: origin('library') }],
        roles: [
            {
                id: 'Hausarztpraxis',
                title: sourced('Hausarztpraxis', 'library'),
                conditions: [{ kind: 'text', text: 'Teilnahme am DMP Diabetes mellitus', origin: origin('library') }],
            },
            {
                id: 'Fußeinrichtung',
                title: sourced('Zertifizierte ambulante Fußeinrichtung', 'library'),
                conditions: [
                    { kind: 'text', text: 'Zertifikat der Deutschen Diabetes Gesellschaft', origin: origin('library') },
                    {
                        kind: 'measure',
                        measure: 'Patienten',
                        atLeast: { kind: 'quotient', value: '30', digits: 0 },
                        within: duration(12, 'month'),
                        fullTimePosts: false,
                        origin: origin('library'),
                    },
                    {
                        kind: 'measure',
                        measure: 'Wundassistenz',
                        atLeast: { kind: 'quotient', value: '1.5', digits: 1 },
                        fullTimePosts: true,
                        origin: origin('library'),
                    },
                ],
            },
        ],
        services: [
            { id: 'Früherkennung', title: sourced('Frühzeitige Diagnostik und Überleitung', 'library') },
            { id: 'Wundbehandlung', title: sourced('Koordinierte, qualitätsgesicherte Wundbehandlung', 'library') },
        ],
        remuneration: [
            {
                id: 'Überleitung',
                role: 'Hausarztpraxis',
                amount: sourced(money('15,00 EUR'), 'library'),
                limit: { count: 1, per: ['versicherten', 'quartal'] },
                symbols: [{ number: '90711', region: 'Westfalen-Lippe' }],
            },
            {
                id: 'Erstbehandlung',
                role: 'Fußeinrichtung',
                amount: sourced(money('120,00 EUR'), 'library'),
                limit: { count: 1, per: ['krankheitsfall'] },
                symbols: [{ number: '90721', region: 'Westfalen-Lippe' }],
            },
        ],
        origin: origin('library'),
    };
}
