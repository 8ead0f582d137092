import { fundBases } from '@riv/model/terms/fund-base';
import { termNames } from '@riv/model/terms/lookup';
import { populationKinds } from '@riv/model/terms/population-kind';
import { purposes } from '@riv/model/terms/purpose';
import { roles } from '@riv/model/terms/role';
import { securedClaims } from '@riv/model/terms/secured-claim';
import { securityKinds } from '@riv/model/terms/security-kind';
import { clauseObject, either, fixed, flag, type JsonSchema, list, nullable, of, oneOf, orNull } from './json-schema.ts';
import { CONSEQUENCES, DIRECTIONS, duration } from './party-schemas.ts';

const ROLES = termNames(roles);

function transfer(title: string, description: string, more: Readonly<Record<string, JsonSchema>> = {}): JsonSchema {
    return clauseObject(title, description, {
        from: oneOf('Von', 'Wer zahlt.', ROLES),
        to: oneOf('An', 'Wer erhält.', ROLES),
        ...more,
    });
}

export const FUND = {
    title: 'Zukunftsfonds',
    description: 'Bedingungen des Zukunftsfonds. Bis zum Eintritt der Bedingung ist jeder Satz null.',
    properties: {
        condition: clauseObject('Bedingung', 'Aufschiebende Bedingung einer gesetzlichen Grundlage.', {
            agreed: flag('Vereinbart', 'Ob der Zukunftsfonds aufschiebend bedingt ist.'),
            met: orNull('date', 'Eingetreten', 'Tag des Eintritts der Bedingung.'),
        }),
        base: clauseObject('Bemessungsgrundlage', 'Worauf sich die Sätze beziehen.', {
            kind: oneOf('Art', 'Bemessungsgrundlage.', termNames(fundBases)),
            norm: orNull('text', 'Vorschrift', 'Vorschrift der Bemessungsgrundlage.'),
        }),
        phases: list(
            'Phasen',
            'Zeiträume mit gleichem Satz.',
            clauseObject('Phase', 'Fondsjahre mit gleichem Satz.', {
                first: of('count', 'Erstes Fondsjahr', 'Erstes Fondsjahr der Phase.'),
                last: of('count', 'Letztes Fondsjahr', 'Letztes Fondsjahr der Phase.'),
                direction: oneOf('Richtung', 'Aufschlag, keine Veränderung oder Abschlag.', DIRECTIONS),
                ratePercent: of('percent', 'Satz', 'Aufschlag positiv, Abschlag negativ.'),
            }),
        ),
        surchargeSumPercent: of('percent', 'Summe der Aufschläge', 'Summe der Aufschläge in Prozent der Zuweisungen eines Jahres.'),
        deductionSumPercent: of('percent', 'Summe der Abschläge', 'Summe der Abschläge in Prozent der Zuweisungen eines Jahres.'),
        forwarding: transfer('Weiterleitung', 'Weiterleitung des Zuweisungsaufschlags.'),
        repayment: transfer('Rückführung', 'Rückführung des Zuweisungsabschlags.', {
            lagYears: of('count', 'Folgejahre', 'Jahre zwischen Fondsjahr und Zahlung.'),
            dueDay: of('monthDay', 'Fälligkeit', 'Tag des Zahlungsjahres, an dem die Rückführung fällig ist.'),
        }),
        setOff: clauseObject('Aufrechnung', 'Aufrechnung von Erfolgsvergütung und Rückführung.', {
            allowed: flag('Erlaubt', 'Ob aufgerechnet werden darf.'),
        }),
        aftermath: clauseObject('Nachwirkung', 'Fortbestand der Pflichten nach der Laufzeit.', {
            fundYear: of('count', 'Fondsjahr', 'Fondsjahr, bis zu dessen Zahlung die Pflichten fortbestehen.'),
        }),
    },
} as const;

const LOSS_RULE = either('Verlust', 'Was mit einem Verlust geschieht.', [
    clauseObject('Verlustvortrag', 'Verluste werden vorgetragen.', {
        kind: fixed('Art', 'Verlustvortrag.', 'carryForward'),
        years: of('count', 'Jahre', 'Abrechnungsjahre, mit deren Gewinnen der Verlust verrechnet werden kann.'),
    }),
    clauseObject('Verlustbeteiligung', 'Die Integrationseinheit trägt einen Teil des Verlusts.', {
        kind: fixed('Art', 'Verlustbeteiligung.', 'shared'),
        unitPercent: of('percent', 'Beteiligungssatz', 'Anteil der Integrationseinheit am Verlust.'),
    }),
]);

function cap(title: string, description: string): JsonSchema {
    return nullable(clauseObject(title, description, { percent: of('percent', 'Grenze', 'Grenze in Prozent der Normkosten.') }));
}

export const SUCCESS_PERIOD = clauseObject('Zeitraum', 'Bedingungen der Erfolgsvergütung für Abrechnungsjahre.', {
    validFrom: orNull(
        'year',
        'Erstes Abrechnungsjahr',
        'Erstes Abrechnungsjahr des Zeitraums; null, solange der Vertragsbeginn offen ist.',
    ),
    validTo: orNull('year', 'Letztes Abrechnungsjahr', 'Letztes Abrechnungsjahr des Zeitraums; null ist offen.'),
    formula: clauseObject('Formel', 'Formel des Deltas.', {
        kind: fixed('Art', 'Basisquote (F2).', 'F2'),
        expression: of('text', 'Ausdruck', 'Formel mit Referenzquotient q_ref, Normkosten N und Leistungsausgaben A.'),
    }),
    population: clauseObject('Versicherte', 'Wessen Kosten zählen.', {
        kind: oneOf('Art', 'Abgrenzung der Versicherten.', termNames(populationKinds)),
    }),
    baseYears: clauseObject('Basisjahre', 'Zahl der Basisjahre.', { count: of('count', 'Zahl', 'Zahl der Basisjahre.') }),
    split: clauseObject('Aufteilung', 'Aufteilung des zu teilenden Betrags.', {
        payerPercent: of('percent', 'Anteilssatz der Krankenkasse', 'Anteil der Krankenkasse in Prozent.'),
        unitPercent: of('percent', 'Anteilssatz der Integrationseinheit', 'Anteil der Integrationseinheit in Prozent.'),
    }),
    lossRule: LOSS_RULE,
    threshold: nullable(
        clauseObject('Mindestschwelle', 'Betrag, den ein Delta erreichen muss.', {
            percent: of('percent', 'Schwelle', 'Mindestschwelle in Prozent der Normkosten.'),
            twoSided: flag('Beidseitig', 'Ob sie auch für Verluste gilt.'),
            counts: fixed('Anrechnung', 'Ein Delta, das die Schwelle erreicht, zählt vom ersten Euro an.', 'firstEuro'),
        }),
    ),
    gainCap: cap('Kappung der Gewinne', 'Grenze des zu teilenden Betrags.'),
    lossCap: cap('Kappung der Verluste', 'Grenze der Verlustbeteiligung oder des vorgetragenen Verlusts.'),
    quality: nullable(
        clauseObject('Qualitätsfaktor', 'Faktor auf den Anteil der Integrationseinheit.', {
            floor: orNull('quotient', 'Mindestwert', 'Mindestwert des jährlichen Faktors; null, wenn der Faktor fest ist.'),
            fixed: orNull('quotient', 'Fester Wert', 'Fester Faktor; null, wenn er sich jährlich aus den Kennzahlen ergibt.'),
        }),
    ),
    retention: nullable(
        clauseObject('Einbehalt', 'Wofür der Einbehalt bestimmt ist.', {
            purpose: oneOf('Zweck', 'Zweck des Einbehalts.', termNames(purposes)),
        }),
    ),
    rounding: clauseObject('Rundung', 'Rundung jedes ausgewiesenen Betrags.', {
        mode: fixed('Art', 'Kaufmännisch: ein halber Cent wird vom Nullpunkt weg gerundet.', 'half-up'),
        digits: fixed('Nachkommastellen', 'Nachkommastellen.', 2),
        residual: fixed('Rest', 'Der Rest geht an die Integrationseinheit.', 'unit'),
    }),
});

function settlementDay(title: string): JsonSchema {
    return clauseObject(title, 'Spätester Tag der Abrechnung.', {
        day: of('monthDay', 'Tag', 'Tag im Jahr.'),
        yearsAfter: of('count', 'Jahre danach', 'Zahl der Jahre nach dem Abrechnungsjahr.'),
    });
}

export const SETTLEMENT = {
    provisional: settlementDay('Vorläufige Abrechnung'),
    final: settlementDay('Endgültige Abrechnung'),
    due: clauseObject('Zahlungsziel', 'Fälligkeit nach Zugang der Abrechnung.', { within: duration('Frist', 'Frist nach Zugang.') }),
    correction: clauseObject('Korrektur', 'Wie ein abgerechnetes Jahr korrigiert wird.', {
        method: fixed('Verfahren', 'Das Jahr wird vollständig neu berechnet.', 'full-recalculation'),
    }),
    partialYears: clauseObject('Teiljahre', 'Wie ein Teil eines Jahres abgerechnet wird.', {
        method: fixed('Verfahren', 'Nach Versichertentagen.', 'insured-days'),
    }),
} as const;

export const TERMINATION = {
    ordinary: clauseObject('Ordentliche Kündigung', 'Frühester Zeitpunkt und Frist.', {
        afterContractYear: of('count', 'Vertragsjahr', 'Vertragsjahr, zu dessen Ablauf frühestens gekündigt werden kann.'),
        notice: duration('Frist', 'Kündigungsfrist zum Jahresende.'),
    }),
    consequence: clauseObject('Folge der Beendigung', 'Was bei vorzeitigem Ende aus der Rückführung wird.', {
        kind: oneOf('Art', 'Barwertablösung, Nominalrückzahlung oder Fortführung.', CONSEQUENCES),
        interestPercent: orNull('percent', 'Zinssatz', 'Jährlicher Zinssatz.'),
        growthPercent: orNull('percent', 'Fortschreibung', 'Jährliche Fortschreibung der Zuweisungen.'),
    }),
} as const;

export const SECURITY = clauseObject('Sicherheit', 'Eine Sicherheit der Integrationseinheit.', {
    id: of('text', 'Kennung', 'Name in der Quelle.'),
    kind: oneOf('Art', 'Art der Sicherheit.', termNames(securityKinds)),
    title: orNull('text', 'Titel', 'Bezeichnung der Sicherheit.'),
    guarantor: orNull('text', 'Sicherungsgeber', 'Wer die Sicherheit stellt.'),
    amount: orNull('money', 'Höhe', 'Betrag der Sicherheit.'),
    secures: list(
        'Gesicherte Ansprüche',
        'Ansprüche, die sie sichert.',
        oneOf('Anspruch', 'Ein gesicherter Anspruch.', termNames(securedClaims)),
    ),
    adjustedYearly: flag('Jährliche Anpassung', 'Ob sie jährlich an die offene Rückführung angepasst wird.'),
    unlimited: flag('Unbefristet', 'Ob sie unbefristet ist.'),
});
