import { defineRule } from '../rule.ts';

export const departureUnexplained = defineRule({
    code: 'abweichung-unbegründet',
    severity: 'error',
    category: 'Variante',
    title: 'Eine Abweichung nennt keinen Grund',
    basis: ['R12'],
    locked: true,
    message: () =>
        'Die Abweichung von der Variante nennt keinen Grund; er wird in jeder Ausgabe des Vertrags ausgewiesen (R12). Schreiben Sie zum Beispiel: abweichung "Vorgabe der finanzierenden Bank"',
    page: {
        impact: 'Niemand könnte später prüfen, warum der Vertrag von der Variante abweicht.',
        wrong: 'frist 48 monate zum jahresende abweichung ""',
        right: 'frist 48 monate zum jahresende abweichung "Vorgabe der finanzierenden Bank"',
    },
    checks: {
        Deviation: (deviation, report) => {
            // A missing text is an error of syntax.
            if (deviation.reason !== undefined && deviation.reason.trim() === '') {
                report({ node: deviation, property: 'reason' }, {});
            }
        },
    },
});
