import type { Contract, VariantInfo, WorkedExample } from '@riv/model/contract/contract';
import { authority, baseYear, conference, fundCalendar, office, openRepresentative, payer, provider, unit } from './fixture-parties.ts';
import { footModule, fund, libraryClauses, publication, settlementDates, successShare, termination } from './fixture-terms.ts';
import { date, duration, edition, money, norm, open, origin, percent, quotient, sourced } from './fixture-values.ts';

export type FixtureName = 'verbund' | 'kommunal' | 'partner';

export const FIXTURE_NAMES: readonly FixtureName[] = ['verbund', 'kommunal', 'partner'];

/** A complete contract of one of the three standard variants, built by hand. All persons, bodies and amounts are invented. */
export function fixtureContract(name: FixtureName): Contract {
    switch (name) {
        case 'verbund':
            return verbund();
        case 'kommunal':
            return kommunal();
        case 'partner':
            return partnerContract();
    }
}

function variant(id: string, standard: string): VariantInfo {
    const link = { edition: edition('2026.1'), source: 'library' as const };
    return {
        id,
        title: `RIV-${standard}`,
        edition: edition('2026.1'),
        standard,
        chain: [
            { id, title: `RIV-${standard}`, ...link },
            { id: 'RIV', title: 'Regionale Integrierte Versorgung', ...link },
        ],
        allowedCarriers: ['Managementgesellschaft'],
        origin: origin(),
    };
}

/** Two Kassen, one of which accedes later; worked example; own clause; processor. */
function verbund(): Contract {
    const payers = [
        payer('AOKNordWest', 'AOK NordWest – Die Gesundheitskasse', 'die AOK', {
            ik: sourced('103411401'),
            accession: sourced(date('01.01.2027')),
        }),
        payer('Techniker', 'Techniker Krankenkasse', 'die TK', {
            seat: sourced('22305 Hamburg'),
            payerKind: sourced('Ersatzkasse'),
            ik: sourced('101575519'),
            accession: sourced(date('01.07.2028')),
            statuteRule: sourced('§ 25 der Satzung'),
            base: [
                baseYear(2023, '39.920.000,00', '40.000.000,00'),
                baseYear(2024, '40.918.000,00', '41.000.000,00'),
                baseYear(2025, '41.916.000,00', '42.000.000,00', true),
            ],
            referenceQuotient: quotient('0,998000'),
            fundCalendar: fundCalendar(2029, 'conditional'),
            history: [{ kind: 'accession', date: date('01.07.2028'), text: 'beigetreten', origin: origin() }],
        }),
    ];
    return {
        id: 'Nordfriesland',
        title: sourced('Regionale Integrierte Versorgung Nordfriesland'),
        variant: variant('Verbund', 'Verbund'),
        status: sourced('Unterschriftsreif'),
        legalStatus: sourced(date('19.08.2026')),
        concluded: sourced(date('01.12.2026')),
        begin: sourced(date('01.01.2027')),
        term: sourced(duration(20, 'year')),
        end: date('31.12.2046'),
        amendments: [],
        legalBasis: sourced(norm('§ 140a Abs. 1 Satz 2 SGB V'), 'library'),
        careForm: sourced('Integriert', 'library'),
        region: {
            districts: [{ key: sourced('01054'), name: 'Nordfriesland', land: 'Schleswig-Holstein' }],
            cutoff: sourced(date('31.12.2025')),
            cutoffMode: 'fortgeschrieben',
            analysis: { title: sourced('Regionale Versorgungsanalyse Nordfriesland'), asOf: sourced(date('30.09.2025')) },
            origin: origin(),
        },
        authorities: [authority('KreisNF', 'Kreis Nordfriesland', 'der Kreis', '25813 Husum')],
        conference: conference('Nordfriesland', { providers: 'Westküste', hospital: 'KlinikumNF', payer: 'AOKNordWest' }),
        unit: unit('GesundesNF', 'Gesundes Nordfriesland GmbH', '25813 Husum'),
        payers,
        severalPayers: true,
        severalAuthorities: false,
        offices: [office('Gesundheitsdienst', 'Fachdienst Gesundheit des Kreises Nordfriesland', '01054', 'KreisNF')],
        providers: [
            provider('KlinikumNF', 'Klinikum Nordfriesland gGmbH', '25813 Husum', {
                ik: sourced('260100546'),
                representedBy: sourced('die Geschäftsführung'),
            }),
            provider('Westküste', 'Ärztenetz Westküste e. V.', '25899 Niebüll', { kind: sourced('Ärztenetz') }),
        ],
        participation: {
            providerBinding: sourced('none'),
            temporalBinding: sourced('none'),
            withdrawal: sourced(duration(2, 'week')),
            origin: origin(),
        },
        dataProtection: {
            controllers: ['AOKNordWest', 'Techniker', 'GesundesNF'],
            processors: [
                {
                    title: sourced('Abrechnungsstelle Nord GmbH'),
                    seat: sourced('20095 Hamburg'),
                    purpose: sourced('Abrechnung'),
                    noSubprocessors: true,
                    origin: origin(),
                },
            ],
            origin: origin(),
        },
        cooperation: {
            offices: ['Gesundheitsdienst'],
            subjects: [sourced('Gesundheitsberichterstattung'), sourced('Hitze- und Infektionsschutz'), sourced('aufsuchende Prävention')],
            meetingsPerYear: sourced(4),
            contact: sourced('Geschäftsstelle der Gesundheitskonferenz'),
            reportTo: [sourced('Gesundheitskonferenz', 'library'), sourced('Vertretungskörperschaft', 'library')],
            origin: origin(),
        },
        publication: publication(),
        charter: { edition: sourced(edition('2026.1')), signed: sourced(date('01.12.2026')), origin: origin() },
        securities: [],
        fund: fund(),
        success: [successShare({ lossCarryForward: sourced(duration(3, 'year'), 'library'), threshold: sourced(percent('0'), 'library') })],
        settlement: settlementDates(),
        termination: termination(),
        modules: [
            {
                module: footModule(),
                payers: ['AOKNordWest'],
                assignments: [
                    { role: 'Fußeinrichtung', provider: 'KlinikumNF', members: false },
                    { role: 'Hausarztpraxis', provider: 'Westküste', members: true },
                ],
                origin: origin(),
            },
        ],
        accompanying: [],
        clauses: [...libraryClauses([]), dataRoomClause()],
        examples: [workedExample('AOKNordWest', 'GesundesNF')],
        deviations: [],
        openPoints: [],
        origin: origin(),
    };
}

function dataRoomClause(): Contract['clauses'][number] {
    return {
        id: 'Datenraum',
        kind: 'own',
        title: sourced('Regionaler Datenraum'),
        locked: false,
        wording: [
            [
                {
                    text: 'Die Vertragspartner richten einen regionalen Datenraum ein. Er enthält ausschließlich\n        anonymisierte Daten. ',
                },
                { party: 'GesundesNF' },
                { text: ' führt das Verzeichnis der Zugriffe.' },
            ],
        ],
        after: 'Auftragsverarbeitung',
        repealed: false,
        origin: origin(),
    };
}

function workedExample(payerId: string, unitId: string): WorkedExample {
    const figure = (id: string, label: string, formula: string, value: string) => ({ id, label, formula, value: money(value) });
    return {
        id: 'Gewinnjahr',
        title: sourced('Jahr mit Unterschreitung der Zielkosten'),
        year: sourced(2029),
        cases: [
            {
                payer: payerId,
                spending: sourced(money('114.000.000,00 EUR')),
                normCost: sourced(money('117.000.000,00 EUR')),
                quality: sourced(quotient('0,95')),
                calculation: [
                    { id: 'referenzquotient', label: 'Referenzquotient', formula: 'ΣA ÷ ΣN', value: quotient('1,005390') },
                    figure('zielkosten', 'Zielkosten', 'q_ref × N', '117.630.630,00 EUR'),
                    figure('delta', 'Delta', 'Zielkosten − A', '3.630.630,00 EUR'),
                    figure('verbleib', 'Verbleib bei der Krankenkasse', 'Delta × 20 %', '726.126,00 EUR'),
                    figure('auszahlung', 'Auszahlung', 'Anteil × Qualitätsfaktor', '2.759.278,80 EUR'),
                    figure('einbehalt', 'Einbehalt', 'Anteil − Auszahlung', '145.225,20 EUR'),
                ],
            },
        ],
        results: [
            { kind: 'delta', stated: sourced(money('3.630.630,00 EUR')), computed: money('3.630.630,00 EUR') },
            { kind: 'verbleib', party: payerId, stated: sourced(money('726.126,00 EUR')), computed: money('726.126,00 EUR') },
            { kind: 'auszahlung', party: unitId, stated: sourced(money('2.759.278,80 EUR')), computed: money('2.759.278,80 EUR') },
            { kind: 'einbehalt', stated: sourced(money('145.225,20 EUR')), computed: money('145.225,20 EUR') },
        ],
        origin: origin(),
    };
}

/** One Kasse, an Anstalt of the city as unit, an accompanying offer, the condition of the fund has come true. */
function kommunal(): Contract {
    const base = verbund();
    return {
        ...base,
        id: 'Bochum',
        title: sourced('Regionale Integrierte Versorgung Bochum'),
        variant: variant('Kommunal', 'Kommunal'),
        status: sourced('Geschlossen'),
        number: sourced('140A-EXAMPLE-05911'),
        concluded: sourced(date('16.11.2026')),
        region: {
            districts: [{ key: sourced('05911'), name: 'Bochum', land: 'Nordrhein-Westfalen' }],
            cutoff: sourced(date('31.12.2025')),
            cutoffMode: 'fest',
            analysis: { title: sourced('Gesundheitsbericht Bochum'), asOf: sourced(date('31.12.2025')) },
            origin: origin(),
        },
        authorities: [
            authority('StadtBochum', 'Stadt Bochum', 'die Stadt', '44777 Bochum', {
                kind: sourced('KreisfreieStadt'),
                representedBy: sourced('den Oberbürgermeister und eine weitere zeichnungsberechtigte Person'),
                resolution: { date: sourced(date('25.06.2026')), number: sourced('Rat 2026/114') },
            }),
        ],
        conference: conference('Bochum', { providers: 'Qualitätsnetz', hospital: 'Stadtklinik', payer: 'AOKNordWest' }),
        unit: unit('RegionBochum', 'Gesundheitsregion Bochum AöR', '44777 Bochum', {
            legalForm: sourced('AnstaltÖffentlichenRechts'),
            carrier: sourced('Kommunalunternehmen'),
            carriedBy: 'StadtBochum',
            ik: sourced('590505761'),
            representedBy: sourced('den Vorstand'),
            partners: [sourced('IHK Mittleres Ruhrgebiet')],
            seal: true,
        }),
        severalPayers: false,
        payers: base.payers.slice(0, 1).map((aok) => ({ ...aok, fundCalendar: fundCalendar(2027, 'running') })),
        offices: [office('GesundheitsamtBochum', 'Gesundheitsamt der Stadt Bochum', '05911', 'StadtBochum')],
        providers: [
            provider('Qualitätsnetz', 'Medizinisches Qualitätsnetz Bochum e. V.', '44787 Bochum', { kind: sourced('Ärztenetz') }),
            provider('Stadtklinik', 'Klinikum Bochum-Mitte gGmbH', '44791 Bochum', { representedBy: sourced('die Geschäftsführung') }),
        ],
        dataProtection: { controllers: ['AOKNordWest', 'RegionBochum'], processors: [], origin: origin() },
        cooperation: {
            ...base.cooperation,
            offices: ['GesundheitsamtBochum'],
            subjects: [sourced('Gesundheitsberichterstattung')],
            meetingsPerYear: sourced(6),
        },
        fund: fund({ conditionMet: sourced(date('01.01.2027')) }),
        success: [
            successShare({
                payerShare: sourced(percent('25'), 'library'),
                unitShare: sourced(percent('75'), 'library'),
                lossCarryForward: sourced(duration(3, 'year'), 'library'),
                threshold: sourced(percent('0'), 'library'),
                quality: sourced({ floor: quotient('0,80') }, 'library'),
            }),
        ],
        modules: base.modules.map((adoption) => ({
            ...adoption,
            assignments: [
                { role: 'Fußeinrichtung', provider: 'Stadtklinik', members: false },
                { role: 'Hausarztpraxis', provider: 'Qualitätsnetz', members: true },
            ],
        })),
        accompanying: [
            {
                id: 'Gesundheitskiosk',
                title: sourced('Gesundheitskiosk Bochum-Wattenscheid'),
                place: sourced('Friedrich-Ebert-Straße, 44866 Bochum'),
                freeOfCharge: true,
                services: [{ id: 'Beratung', title: sourced('Beratung zu Arztbesuchen, Sozialleistungen und Vorsorge') }],
                origin: origin(),
            },
        ],
        clauses: libraryClauses(['Interessenkonflikt', 'Haushaltsvorsorge', 'Gewährträger']),
        examples: [],
    };
}

/** Draft with open values, loss share, thresholds and caps, a security and a departure from the standard. */
function partnerContract(): Contract {
    const base = verbund();
    const signed = open('Datum der letzten Unterschrift');
    return {
        ...base,
        id: 'WerraMeißner',
        title: sourced('Regionale Integrierte Versorgung Werra-Meißner'),
        variant: variant('Partner', 'Partner'),
        status: sourced('Entwurf'),
        concluded: signed,
        begin: sourced(date('01.07.2027')),
        term: sourced(duration(22, 'year')),
        end: date('30.06.2049'),
        region: {
            districts: [{ key: sourced('06636'), name: 'Werra-Meißner-Kreis', land: 'Hessen' }],
            cutoff: sourced(date('31.12.2025')),
            cutoffMode: 'fortgeschrieben',
            analysis: { title: sourced('Versorgungsanalyse Werra-Meißner'), asOf: sourced(date('31.12.2025')) },
            origin: origin(),
        },
        authorities: [
            authority('WMK', 'Werra-Meißner-Kreis', 'der Kreis', '37269 Eschwege', {
                kind: sourced('Landkreis'),
                representedBy: openRepresentative,
            }),
        ],
        conference: conference('Werra-Meißner', { providers: 'Praxisnetz', hospital: 'Kreisklinik', payer: 'BKKWerra' }),
        unit: unit('GesunderWMK', 'Gesunder Werra-Meißner-Kreis GmbH', '37269 Eschwege', {
            carrier: sourced('ExternerPartner'),
            carriedWith: ['Praxisnetz', 'Kreisklinik'],
            ik: sourced('590505716'),
            partners: [sourced('Kreishandwerkerschaft Werra-Meißner')],
        }),
        severalPayers: false,
        payers: [
            payer('BKKWerra', 'BKK Werra-Meissner', 'die BKK', {
                seat: sourced('37269 Eschwege'),
                payerKind: sourced('BKK'),
                ik: sourced('105530444'),
                accession: sourced(date('01.07.2027')),
                statuteRule: open('Paragraph der Satzung'),
                fundCalendar: fundCalendar(2028, 'conditional'),
            }),
        ],
        offices: [office('GA', 'Gesundheitsamt Werra-Meißner-Kreis', '06636', 'WMK')],
        providers: [
            provider('Praxisnetz', 'Praxisnetz Werra-Meißner e. V.', '37269 Eschwege', { kind: sourced('Ärztenetz') }),
            provider('Kreisklinik', 'Klinikum Werra-Meißner GmbH', '37269 Eschwege', { ik: sourced('260636111') }),
        ],
        dataProtection: { controllers: ['BKKWerra', 'GesunderWMK'], processors: [], origin: origin() },
        cooperation: { ...base.cooperation, offices: ['GA'], subjects: [sourced('Gesundheitsberichterstattung'), sourced('Impfquoten')] },
        charter: { edition: sourced(edition('2026.1')), signed, origin: origin() },
        securities: [
            {
                id: 'Bürgschaft',
                kind: sourced('Bürgschaft'),
                title: sourced('Selbstschuldnerische Bürgschaft'),
                guarantor: sourced('Kreissparkasse Eschwege'),
                amount: sourced(money('25.000.000,00 EUR')),
                secures: [sourced('Rückführung'), sourced('Verlustbeteiligung'), sourced('Rückforderung')],
                adjustedYearly: true,
                unlimited: true,
                origin: origin(),
            },
        ],
        success: [
            successShare({
                payerShare: sourced(percent('25'), 'library'),
                unitShare: sourced(percent('75'), 'library'),
                lossShare: sourced(percent('40')),
                threshold: sourced(percent('1'), 'library'),
                gainCap: sourced(percent('10'), 'library'),
                lossCap: sourced(percent('2'), 'library'),
                quality: sourced({ floor: quotient('0,80') }, 'library'),
            }),
        ],
        termination: termination({ notice: { ...sourced(duration(48, 'month')), deviation: 'Vorgabe der finanzierenden Bank' } }),
        modules: base.modules.map((adoption) => ({
            ...adoption,
            payers: ['BKKWerra'],
            assignments: [
                { role: 'Fußeinrichtung', provider: 'Kreisklinik', members: false },
                { role: 'Hausarztpraxis', provider: 'Praxisnetz', members: true },
            ],
        })),
        clauses: libraryClauses(['Gesellschafterwechsel']),
        examples: [workedExample('BKKWerra', 'GesunderWMK')],
        deviations: [
            {
                subject: 'Kündigungsfrist',
                standard: '12 bis 36\u00a0Monate',
                agreed: '48\u00a0Monate',
                reason: 'Vorgabe der finanzierenden Bank',
                origin: origin(),
            },
        ],
        openPoints: [
            { subject: 'Datum des Vertragsschlusses', reason: 'Datum der letzten Unterschrift', origin: origin() },
            { subject: 'Vertretung des Kreises', reason: 'Namen der zeichnungsberechtigten Personen', origin: origin() },
            { subject: 'Satzungsregelung der BKK', reason: 'Paragraph der Satzung', origin: origin() },
            { subject: 'Unterzeichnung der Charta', reason: 'Datum der letzten Unterschrift', origin: origin() },
        ],
    };
}
