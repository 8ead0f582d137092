import { carrierKinds } from '@riv/model/terms/carrier-kind';
import { consequences } from '@riv/model/terms/consequence';
import { contractStatuses } from '@riv/model/terms/contract-status';
import { termNames } from '@riv/model/terms/lookup';
import { payerKinds } from '@riv/model/terms/payer-kind';
import { clauseObject, flag, type JsonSchema, list, object, of, oneOf, orNull } from './json-schema.ts';

const UNITS = ['day', 'week', 'month', 'year'];

export const DIRECTIONS = ['surcharge', 'none', 'deduction'];

/** A length of time under a title of its own. */
export function duration(title: string, description: string): JsonSchema {
    return object(title, description, {
        amount: of('count', 'Zahl', 'Zahl der Einheiten.'),
        unit: oneOf('Einheit', 'Tage, Wochen, Monate oder Jahre.', UNITS),
    });
}

export const CONTRACT = clauseObject('Vertrag', 'Welcher Vertrag und welcher Stand.', {
    id: of('text', 'Kennung', 'Name des Vertrags in der Quelle.'),
    title: of('text', 'Titel', 'Titel des Vertrags.'),
    number: orNull('text', 'Vertragsnummer', 'Vertragsnummer nach § 293a SGB V.'),
    fingerprint: of('fingerprint', 'Prüfsumme', 'Prüfsumme des aufgelösten Vertrags.'),
    status: oneOf('Status', 'Bearbeitungsstand des Vertrags.', termNames(contractStatuses)),
    legalBasis: of('text', 'Rechtsgrundlage', 'Vorschrift, auf der der Vertrag beruht.'),
    legalStatus: of('date', 'Rechtsstand', 'Tag, nach dessen Rechtslage der Vertrag beurteilt ist.'),
    variant: object('Vertragsvariante', 'Standardisierte Variante und Fassung.', {
        id: of('text', 'Kennung', 'Name der Variante in der Quelle.'),
        title: of('text', 'Titel', 'Titel der Variante.'),
        edition: of('text', 'Fassung', 'Fassung der Variante.'),
        standard: of('text', 'Standardvariante', 'Standardvariante der Bibliothek, von der sie abgeleitet ist.'),
    }),
    concluded: orNull('date', 'Vertragsschluss', 'Tag der letzten Unterschrift.'),
    begin: orNull('date', 'Beginn', 'Erster Tag der Laufzeit.'),
    end: orNull('date', 'Ende', 'Letzter Tag der Laufzeit.'),
    term: duration('Laufzeit', 'Vereinbarte Laufzeit.'),
    effective: orNull('date', 'Gilt am', 'Tag, an dem dieser Stand gilt; null ist der Stand bei Vertragsschluss.'),
    known: orNull('date', 'Bekannt am', 'Tag, nach dessen Kenntnis dieser Stand gebildet ist.'),
    amendments: list(
        'Nachträge',
        'Eingearbeitete Nachträge.',
        object('Nachtrag', 'Ein eingearbeiteter Nachtrag.', {
            id: of('text', 'Kennung', 'Name des Nachtrags in der Quelle.'),
            title: of('text', 'Titel', 'Titel des Nachtrags.'),
            concluded: orNull('date', 'Geschlossen', 'Tag der letzten Unterschrift.'),
            effective: of('date', 'Wirksam', 'Tag, ab dem der Nachtrag wirkt.'),
        }),
    ),
    deviations: list(
        'Abweichungen',
        'Abweichungen von der Variante; ohne Abweichung ist der Vertrag standardkonform.',
        object('Abweichung', 'Eine Abweichung mit ihrer Begründung.', {
            subject: of('text', 'Gegenstand', 'Was abweicht.'),
            standard: of('text', 'Standard', 'Was die Variante vorsieht.'),
            agreed: of('text', 'Vereinbart', 'Was vereinbart ist.'),
            reason: of('text', 'Begründung', 'Begründung der Abweichung.'),
        }),
    ),
});

export const REGION = clauseObject('Region', 'Räumlicher Geltungsbereich.', {
    districts: list(
        'Kreise',
        'Kreise und kreisfreie Städte der Region.',
        object('Kreis', 'Ein Kreis oder eine kreisfreie Stadt.', {
            key: of('districtKey', 'Kreisschlüssel', 'Amtlicher Schlüssel.'),
            name: of('text', 'Name', 'Amtlicher Name.'),
            land: of('text', 'Land', 'Land, in dem der Kreis liegt.'),
        }),
    ),
    cutoff: orNull('date', 'Gebietsstand', 'Tag, nach dessen Grenzen sich die Region bestimmt.'),
    followsChanges: flag('Fortgeschrieben', 'Ob spätere Änderungen der Kreisgrenzen mitvollzogen werden.'),
});

export const UNIT = clauseObject('Integrationseinheit', 'Regionale Integrationseinheit.', {
    id: of('text', 'Kennung', 'Name in der Quelle.'),
    title: of('text', 'Name', 'Voller Name.'),
    ik: orNull('ik', 'Institutionskennzeichen', 'Institutionskennzeichen der Integrationseinheit.'),
    carrier: oneOf('Träger', 'Art des Trägers.', termNames(carrierKinds)),
});

const REFERENCE = clauseObject('Referenzquotient', 'Verhältnis der Leistungsausgaben zu den Normkosten der Basisjahre.', {
    quotient: orNull('quotient', 'Referenzquotient', 'Summe der Leistungsausgaben durch Summe der Normkosten, kaufmännisch gerundet.'),
    digits: of('count', 'Nachkommastellen', 'Nachkommastellen des Referenzquotienten.'),
    provisional: flag('Vorläufig', 'Ob ein Basisjahr noch vorläufig ist.'),
    baseYears: list(
        'Basisjahre',
        'Jahre, aus denen der Referenzquotient gebildet ist.',
        clauseObject('Basisjahr', 'Ein Basisjahr.', {
            year: of('year', 'Jahr', 'Kalenderjahr.'),
            spending: orNull('money', 'Leistungsausgaben', 'Leistungsausgaben des Basisjahres.'),
            normCost: orNull('money', 'Normkosten', 'Normkosten des Basisjahres.'),
            provisional: flag('Vorläufig', 'Ob die Beträge vorläufig sind.'),
        }),
    ),
});

const FUND_CALENDAR = clauseObject('Fondskalender', 'Eigene Zählung der Fondsjahre dieser Krankenkasse.', {
    state: oneOf('Zustand', 'conditional: die Bedingung ist nicht eingetreten, die Jahre sind die frühestmöglichen, jeder Satz ist null.', [
        'running',
        'conditional',
    ]),
    years: list(
        'Fondsjahre',
        'Fondsjahre in ihrer Reihenfolge.',
        object('Fondsjahr', 'Ein Fondsjahr.', {
            fundYear: of('count', 'Fondsjahr', 'Nummer des Fondsjahres.'),
            calendarYear: of('year', 'Kalenderjahr', 'Kalenderjahr des Fondsjahres.'),
            direction: oneOf('Richtung', 'Aufschlag (surcharge), keine Veränderung (none) oder Abschlag (deduction).', DIRECTIONS),
            ratePercent: of('percent', 'Satz', 'Aufschlag positiv, Abschlag negativ.'),
            paymentYear: of('year', 'Zahlungsjahr', 'Kalenderjahr der Zahlung.'),
            lastPaymentDay: of('date', 'Letzter Zahlungstag', 'Tag, bis zu dem gezahlt wird.'),
        }),
    ),
    lastPayback: orNull('date', 'Letzte Rückführung', 'Tag, an dem die letzte Rückführung fällig ist.'),
});

export const PAYER = clauseObject('Krankenkasse', 'Krankenkasse, die für sich abgerechnet wird.', {
    id: of('text', 'Kennung', 'Name in der Quelle.'),
    title: of('text', 'Name', 'Voller Name.'),
    ik: orNull('ik', 'Institutionskennzeichen', 'Institutionskennzeichen der Krankenkasse.'),
    kind: oneOf('Kassenart', 'Kassenart nach § 4 Abs. 2 SGB V.', termNames(payerKinds)),
    accession: orNull('date', 'Beitritt', 'Tag des Beitritts.'),
    exit: orNull('date', 'Ausscheiden', 'Letzter Tag der Teilnahme.'),
    history: list(
        'Verlauf',
        'Was sich bei der Krankenkasse während des Vertrags geändert hat.',
        clauseObject('Ereignis', 'Ein Ereignis.', {
            kind: oneOf('Art', 'Beitritt, Ausscheiden, Umbenennung oder Rechtsnachfolge.', ['accession', 'exit', 'renaming', 'succession']),
            date: of('date', 'Tag', 'Tag des Ereignisses.'),
            text: of('text', 'Text', 'Beschreibung.'),
        }),
    ),
    fundYearsAfterSuccession: {
        title: 'Fondsjahre nach Rechtsnachfolge',
        description: 'Ob die Fondsjahre nach einer Rechtsnachfolge getrennt oder gemeinsam fortgeführt werden.',
        anyOf: [{ enum: ['getrennt', 'gemeinsam'] }, { type: 'null' }],
    },
    reference: REFERENCE,
    fundCalendar: FUND_CALENDAR,
});

export const CONSEQUENCES = termNames(consequences);
