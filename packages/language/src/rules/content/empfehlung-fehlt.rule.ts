import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule } from '../rule.ts';

export const recommendationMissing = defineRule({
    code: 'empfehlung-fehlt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Die Empfehlung der Gesundheitskonferenz fehlt',
    basis: ['R45', 'L73'],
    locked: true,
    message: () =>
        'Die Empfehlung der Gesundheitskonferenz fehlt; sie legitimiert den Vertrag (R45), auch wenn sie nach Landesrecht nicht bindet (L73). Ergänzen Sie im Block „gesundheitskonferenz“ die Zeile: empfehlung vom 12.05.2026 nummer "KGK 2026/07", solange der Tag fehlt: empfehlung vom offen "Datum der Empfehlung"',
    page: {
        impact: 'Der Vertrag kann sich nicht auf den Rat der Region berufen.',
        wrong: 'gesundheitskonferenz KGK "…" { aufgaben Analyse, Diskussion, Vorbereitung, Initiierung }',
        right: 'gesundheitskonferenz KGK "…" {\n    empfehlung vom 12.05.2026 nummer "KGK 2026/07"\n}',
    },
    checks: {
        HealthConference: (conference, report, { hasSyntaxErrors }) => {
            if (conference.recommendation.length === 0 && !hasSyntaxErrors) {
                report(
                    { node: conference, property: 'name' },
                    {},
                    insertLines(conference, ['empfehlung vom offen "Datum der Empfehlung"'], 'Zeile „empfehlung“ ergänzen'),
                );
            }
        },
    },
});
