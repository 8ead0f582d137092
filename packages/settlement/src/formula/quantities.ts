import { CLAUSES } from '../config/clause-ids.ts';

export type QuantityUnit = 'EUR' | 'quotient' | 'percent' | 'days';

/** A quantity of the settlement: what it is called, how it is computed and which clause governs it. */
export interface Quantity {
    readonly label: string;
    readonly unit: QuantityUnit;
    readonly clause: string;
    /** German, readable; absent for data and terms and where the terms of the contract shape it. */
    readonly formula?: string;
    readonly rounding?: string;
}

/** How an amount is rounded (D14). */
export const TO_CENT = 'kaufmännisch auf zwei Nachkommastellen';
const TO_SIX = 'kaufmännisch auf sechs Nachkommastellen';

/** Every number that occurs in a statement, in one table: data of the year, terms of the contract, figures in the order of computation. */
export const QUANTITIES = {
    spending: { label: 'Leistungsausgaben', unit: 'EUR', clause: CLAUSES.delta },
    normCost: { label: 'Normkosten', unit: 'EUR', clause: CLAUSES.delta },
    insuredDays: { label: 'Versichertentage', unit: 'days', clause: CLAUSES.delta },
    referenceQuotient: { label: 'Referenzquotient', unit: 'quotient', clause: CLAUSES.reference },
    thresholdPercent: { label: 'Mindestschwelle in Prozent der Normkosten', unit: 'percent', clause: CLAUSES.threshold },
    gainCapPercent: { label: 'Kappung der Gewinne in Prozent der Normkosten', unit: 'percent', clause: CLAUSES.gainCap },
    lossCapPercent: { label: 'Kappung der Verluste in Prozent der Normkosten', unit: 'percent', clause: CLAUSES.losses },
    payerPercent: { label: 'Anteilssatz der Krankenkasse', unit: 'percent', clause: CLAUSES.split },
    lossPercent: { label: 'Beteiligungssatz der Integrationseinheit', unit: 'percent', clause: CLAUSES.losses },
    qualityValue: { label: 'Qualitätswert aus den Kennzahlen', unit: 'quotient', clause: CLAUSES.quality },
    qualityFloor: { label: 'Mindestwert des Qualitätsfaktors', unit: 'quotient', clause: CLAUSES.quality },

    target: {
        label: 'Zielkosten',
        formula: 'Referenzquotient × Normkosten',
        unit: 'EUR',
        rounding: TO_CENT,
        clause: CLAUSES.delta,
    },
    delta: {
        label: 'Delta',
        formula: 'Referenzquotient × Normkosten − Leistungsausgaben',
        unit: 'EUR',
        rounding: TO_CENT,
        clause: CLAUSES.delta,
    },
    yearQuotient: {
        label: 'Quotient des Abrechnungsjahres (nachrichtlich)',
        formula: 'Leistungsausgaben ÷ Normkosten',
        unit: 'quotient',
        rounding: TO_SIX,
        clause: CLAUSES.delta,
    },
    deltaPerInsuredYear: {
        label: 'Delta je Versichertenjahr (nachrichtlich)',
        formula: 'Delta ÷ (Versichertentage ÷ 365)',
        unit: 'EUR',
        rounding: TO_CENT,
        clause: CLAUSES.delta,
    },
    threshold: {
        label: 'Mindestschwelle',
        formula: 'Mindestschwelle in Prozent × Normkosten',
        unit: 'EUR',
        rounding: TO_CENT,
        clause: CLAUSES.threshold,
    },
    countedGain: {
        label: 'Anzurechnender Gewinn',
        unit: 'EUR',
        clause: CLAUSES.split,
    },
    usedLosses: {
        label: 'Verrechneter Verlustvortrag',
        formula: 'Verlustvortrag aus Vorjahren, der älteste Verlust zuerst, höchstens der anzurechnende Gewinn',
        unit: 'EUR',
        clause: CLAUSES.losses,
    },
    gainCap: {
        label: 'Kappungsgrenze der Gewinne',
        formula: 'Kappung in Prozent × Normkosten',
        unit: 'EUR',
        rounding: TO_CENT,
        clause: CLAUSES.gainCap,
    },
    base: {
        label: 'Zu teilender Betrag',
        unit: 'EUR',
        clause: CLAUSES.split,
    },
    aboveCap: {
        label: 'Über der Kappungsgrenze, verbleibt der Krankenkasse',
        unit: 'EUR',
        clause: CLAUSES.gainCap,
    },
    payer: {
        label: 'Anteil der Krankenkasse',
        formula: 'Anteilssatz der Krankenkasse × zu teilender Betrag',
        unit: 'EUR',
        rounding: TO_CENT,
        clause: CLAUSES.split,
    },
    unitPart: {
        label: 'Anteil der Integrationseinheit',
        formula: 'Zu teilender Betrag − Anteil der Krankenkasse',
        unit: 'EUR',
        clause: CLAUSES.split,
    },
    qualityFactor: {
        label: 'Qualitätsfaktor',
        formula: 'Qualitätswert aus den Kennzahlen, mindestens der vereinbarte Mindestwert',
        unit: 'quotient',
        clause: CLAUSES.quality,
    },
    unit: {
        label: 'Erfolgsvergütung',
        formula: 'Qualitätsfaktor × Anteil der Integrationseinheit',
        unit: 'EUR',
        rounding: TO_CENT,
        clause: CLAUSES.quality,
    },
    retained: {
        label: 'Einbehalt',
        formula: 'Anteil der Integrationseinheit − Erfolgsvergütung',
        unit: 'EUR',
        clause: CLAUSES.retention,
    },
    loss: {
        label: 'Anzurechnender Verlust',
        unit: 'EUR',
        clause: CLAUSES.losses,
    },
    lossCap: {
        label: 'Kappungsgrenze der Verluste',
        formula: 'Kappung in Prozent × Normkosten',
        unit: 'EUR',
        rounding: TO_CENT,
        clause: CLAUSES.losses,
    },
    lossShare: {
        label: 'Verlustbeteiligung vor der Kappung',
        formula: 'Beteiligungssatz × anzurechnender Verlust',
        unit: 'EUR',
        rounding: TO_CENT,
        clause: CLAUSES.losses,
    },
    unitPays: {
        label: 'Verlustbeteiligung, Zahlung der Integrationseinheit',
        unit: 'EUR',
        clause: CLAUSES.losses,
    },
    lossCarriedIn: {
        label: 'Verlustvortrag aus Vorjahren',
        formula: 'Summe der noch verrechenbaren Verluste',
        unit: 'EUR',
        clause: CLAUSES.losses,
    },
    carriedOut: {
        label: 'Verlustvortrag in das Folgejahr',
        unit: 'EUR',
        clause: CLAUSES.losses,
    },
} as const satisfies Record<string, Quantity>;

export type QuantityId = keyof typeof QUANTITIES;
