import { clauseObject, either, fixed, type JsonSchema, list, object, of, oneOf, orNull } from './json-schema.ts';

const OUTCOMES = ['gain', 'gainBelowThreshold', 'zero', 'lossBelowThreshold', 'loss'];

const LOSSES = (title: string, description: string): JsonSchema =>
    list(
        title,
        description,
        object('Verlust', 'Rest des Verlusts eines Abrechnungsjahres.', {
            year: of('year', 'Abrechnungsjahr', 'Abrechnungsjahr des Verlusts.'),
            amount: of('money', 'Betrag', 'Betrag des Verlusts, positiv.'),
        }),
    );

const YEAR_INPUTS = {
    year: of('year', 'Abrechnungsjahr', 'Abrechnungsjahr.'),
    spending: of('money', 'Leistungsausgaben', 'Leistungsausgaben des Jahres.'),
    normCost: of('money', 'Normkosten', 'Normkosten des Jahres.'),
    qualityFactor: orNull('quotient', 'Qualitätswert', 'Qualitätswert des Jahres.'),
    carriedLosses: LOSSES('Vorgetragene Verluste', 'Verluste früherer Jahre.'),
};

const SHARES = {
    delta: of('money', 'Delta', 'Delta oder seine Änderung.'),
    payer: of('money', 'Anteil der Krankenkasse', 'Anteil der Krankenkasse.'),
    unit: of('money', 'Erfolgsvergütung', 'Erfolgsvergütung der Integrationseinheit.'),
    retained: of('money', 'Einbehalt', 'Einbehalt durch den Qualitätsfaktor.'),
    aboveCap: of('money', 'Über der Kappungsgrenze', 'Was über der Kappungsgrenze bei der Krankenkasse verbleibt.'),
    unitPays: of('money', 'Verlustbeteiligung', 'Zahlung der Integrationseinheit.'),
};

const HEAD = {
    id: of('text', 'Kennung', 'Kennung des Falls.'),
    title: of('text', 'Titel', 'Was der Fall zeigt.'),
    payer: of('text', 'Krankenkasse', 'Krankenkasse, deren Referenzquotient gilt.'),
};

const YEAR_CASE = clauseObject('Jahresfall', 'Ein Abrechnungsjahr.', {
    kind: fixed('Art', 'Ein Abrechnungsjahr.', 'year'),
    ...HEAD,
    inputs: object('Eingaben', 'Daten des Jahres.', YEAR_INPUTS),
    expected: object('Erwartet', 'Was jedes Rechenwerk ergeben muss.', {
        outcome: oneOf('Ausgang', 'Gewinn, Verlust, null oder unter der Mindestschwelle.', OUTCOMES),
        ...SHARES,
        base: of('money', 'Zu teilender Betrag', 'Zu teilender Betrag.'),
        carryForward: LOSSES('Verlustvortrag', 'Verluste, die weiter verrechnet werden können.'),
        expiredLosses: LOSSES('Verfallene Verluste', 'Verluste, die mit diesem Jahr verfallen.'),
    }),
});

const SET_OFF_CASE = clauseObject('Aufrechnungsfall', 'Erfolgsvergütung gegen Rückführung.', {
    kind: fixed('Art', 'Aufrechnung in einem Jahr mit Abschlag.', 'setOff'),
    ...HEAD,
    inputs: object('Eingaben', 'Daten des Jahres.', {
        ...YEAR_INPUTS,
        zuweisungen: of('money', 'Zuweisungen', 'Zuweisungen des Fondsjahres.'),
        ratePercent: of('percent', 'Satz', 'Satz des Fondsjahres, Abschlag negativ.'),
    }),
    expected: object('Erwartet', 'Ansprüche beider Seiten und ihr Saldo.', {
        unit: of('money', 'Erfolgsvergütung', 'Anspruch der Integrationseinheit.'),
        repayment: of('money', 'Rückführung', 'Anspruch der Krankenkasse.'),
        extinguished: of('money', 'Aufgerechnet', 'Betrag, der durch Aufrechnung erlischt.'),
        balance: of('money', 'Saldo', 'Erfolgsvergütung abzüglich Rückführung.'),
        unitReceives: of('money', 'Zahlung an die Integrationseinheit', 'Was die Integrationseinheit noch erhält.'),
        payerReceives: of('money', 'Zahlung an die Krankenkasse', 'Was die Krankenkasse noch erhält.'),
    }),
});

const CORRECTION_CASE = clauseObject('Korrekturfall', 'Endgültige nach vorläufiger Abrechnung.', {
    kind: fixed('Art', 'Korrektur durch vollständige Neuberechnung.', 'correction'),
    ...HEAD,
    inputs: object('Eingaben', 'Daten beider Abrechnungen.', {
        provisional: object('Vorläufig', 'Daten der vorläufigen Abrechnung.', YEAR_INPUTS),
        final: object('Endgültig', 'Daten der endgültigen Abrechnung.', YEAR_INPUTS),
    }),
    expected: object('Erwartet', 'Unterschied beider Abrechnungen; negative Beträge sind zu erstatten.', SHARES),
});

export const CONFORMITY_CASE = either('Konformitätsfall', 'Fall, an dem ein fremdes Rechenwerk sich messen lässt.', [
    YEAR_CASE,
    SET_OFF_CASE,
    CORRECTION_CASE,
]);
