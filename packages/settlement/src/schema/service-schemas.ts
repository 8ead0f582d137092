import { indicatorKinds } from '@riv/model/terms/indicator-kind';
import { termNames } from '@riv/model/terms/lookup';
import { clauseObject, type JsonSchema, list, nullable, object, of, oneOf, orNull } from './json-schema.ts';
import { duration } from './party-schemas.ts';

const IDS = (title: string, description: string): JsonSchema => list(title, description, of('text', 'Kennung', 'Name in der Quelle.'));

export const MODULE = clauseObject('Modul', 'Ein übernommenes Versorgungsmodul.', {
    id: of('text', 'Kennung', 'Name in der Quelle.'),
    title: of('text', 'Titel', 'Titel des Moduls.'),
    edition: of('text', 'Fassung', 'Fassung des Moduls.'),
    payers: IDS('Krankenkassen', 'Krankenkassen, für die das Modul gilt.'),
    items: list(
        'Vergütungen',
        'Vereinbarte Beträge.',
        clauseObject('Vergütung', 'Betrag einer Leistung.', {
            id: of('text', 'Kennung', 'Name der Leistung.'),
            role: of('text', 'Rolle', 'Rolle, die den Betrag erhält.'),
            amount: of('money', 'Betrag', 'Betrag je Leistung.'),
            limit: nullable(
                object('Höchstzahl', 'Wie oft der Betrag höchstens gezahlt wird.', {
                    count: of('count', 'Zahl', 'Höchstzahl.'),
                    per: list(
                        'Bezug',
                        'Worauf sich die Höchstzahl bezieht.',
                        oneOf('Bezug', 'Eine Bezugsgröße.', ['versicherten', 'quartal', 'krankheitsfall', 'kalenderjahr']),
                    ),
                }),
            ),
            symbols: list(
                'Symbolnummern',
                'Symbolnummern der Kassenärztlichen Vereinigungen.',
                object('Symbolnummer', 'Eine Symbolnummer.', {
                    number: of('text', 'Nummer', 'Symbolnummer.'),
                    region: of('text', 'Bereich', 'Bereich der Kassenärztlichen Vereinigung.'),
                }),
            ),
        }),
    ),
});

export const PUBLICATION = {
    results: clauseObject('Ergebnisse', 'Veröffentlichung der Gesundheitsergebnisse.', {
        within: duration('Frist', 'Frist nach Jahresende.'),
    }),
    financeReport: clauseObject('Finanzbericht', 'Veröffentlichung des Finanzberichts.', {
        within: duration('Frist', 'Frist nach der endgültigen Abrechnung.'),
    }),
    minimumCases: clauseObject('Mindestfallzahl', 'Fallzahl, unter der kein Wert veröffentlicht wird.', {
        count: of('count', 'Zahl', 'Mindestfallzahl.'),
    }),
    place: clauseObject('Ort', 'Ort der Veröffentlichung.', {
        name: of('text', 'Name', 'Ort der Veröffentlichung.'),
        interim: orNull('text', 'Bis dahin', 'Ort, bis der vorgesehene zur Verfügung steht.'),
    }),
    licence: nullable(clauseObject('Lizenz', 'Lizenz der veröffentlichten Daten.', { name: of('text', 'Name', 'Name der Lizenz.') })),
    indicators: list(
        'Kennzahlen',
        'Veröffentlichte Kennzahlen.',
        clauseObject('Kennzahl', 'Eine Kennzahl.', {
            id: of('text', 'Kennung', 'Name in der Quelle.'),
            title: of('text', 'Titel', 'Titel der Kennzahl.'),
            kind: oneOf('Art', 'Art der Kennzahl.', termNames(indicatorKinds)),
            numerator: orNull('text', 'Zähler', 'Zähler der Kennzahl.'),
            denominator: orNull('text', 'Nenner', 'Nenner der Kennzahl.'),
            source: orNull('text', 'Datenquelle', 'Herkunft der Daten.'),
            goal: oneOf('Ziel', 'Erwünschte Richtung.', ['steigend', 'sinkend']),
        }),
    ),
} as const;

export const EXAMPLE = clauseObject('Rechenbeispiel', 'Rechenbeispiel des Vertrags mit seinem Rechenweg.', {
    id: of('text', 'Kennung', 'Name in der Quelle.'),
    title: of('text', 'Titel', 'Titel des Beispiels.'),
    year: of('year', 'Abrechnungsjahr', 'Abrechnungsjahr des Beispiels.'),
    cases: list(
        'Fälle',
        'Angenommene Beträge je Krankenkasse.',
        object('Fall', 'Angenommene Beträge und Rechenweg.', {
            payer: of('text', 'Krankenkasse', 'Kennung der Krankenkasse.'),
            spending: of('money', 'Leistungsausgaben', 'Angenommene Leistungsausgaben.'),
            normCost: of('money', 'Normkosten', 'Angenommene Normkosten.'),
            qualityFactor: orNull('quotient', 'Qualitätswert', 'Angenommener Qualitätswert.'),
            figures: list(
                'Rechenweg',
                'Größen in der Reihenfolge der Berechnung.',
                object('Größe', 'Eine berechnete Größe.', {
                    id: of('text', 'Kennung', 'Kennung der Größe.'),
                    label: of('text', 'Bezeichnung', 'Bezeichnung der Größe.'),
                    formula: { title: 'Rechnung', description: 'Rechnung in Worten.', type: 'string' },
                    value: {
                        title: 'Wert',
                        description: 'Dezimalzahl mit Punkt.',
                        type: 'string',
                        pattern: '^-?[0-9]+(\\.[0-9]+)?$',
                    },
                    unit: oneOf('Einheit', 'Euro, Quotient oder Prozent.', ['EUR', 'quotient', 'percent']),
                }),
            ),
        }),
    ),
    results: list(
        'Ergebnisse',
        'Im Vertrag genannte und berechnete Ergebnisse.',
        object('Ergebnis', 'Ein Ergebnis.', {
            kind: oneOf('Art', 'Welches Ergebnis.', ['delta', 'verbleib', 'auszahlung', 'einbehalt', 'zahlung']),
            party: orNull('text', 'Beteiligte', 'Kennung der Beteiligten.'),
            stated: of('money', 'Genannt', 'Im Vertrag genannter Betrag.'),
            computed: orNull('money', 'Berechnet', 'Berechneter Betrag.'),
        }),
    ),
});

export const OPEN_POINT = object('Offener Punkt', 'Ein Wert, den der Vertrag offen lässt.', {
    path: {
        title: 'Stelle',
        description: 'JSON Pointer auf das Element, das deshalb null ist.',
        type: 'string',
        pattern: '^(/[^/]+)+$',
    },
    subject: of('text', 'Gegenstand', 'Was offen ist.'),
    reason: of('text', 'Grund', 'Was fehlt.'),
});
