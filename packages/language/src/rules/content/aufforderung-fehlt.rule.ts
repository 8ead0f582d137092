import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule } from '../rule.ts';

export const requestMissing = defineRule<{ authority: string }>({
    code: 'aufforderung-fehlt',
    severity: 'warning',
    category: 'Pflichtinhalt',
    title: 'Die Aufforderung der Gebietskörperschaft fehlt',
    basis: ['R3', 'L73'],
    locked: false,
    message: ({ authority }) =>
        `Bei „${authority}“ steht nicht, wann die Gebietskörperschaft Krankenkassen und Gesundheitsakteure zum Vertrag aufgefordert hat (R3); die Präambel kann den Anlass nicht nennen. Ergänzen Sie die Zeile: aufforderung vom 19.06.2026, solange der Tag fehlt: aufforderung vom offen "Datum der Aufforderung"`,
    page: {
        impact: 'Die Präambel schweigt darüber, auf wessen Anstoß der Vertrag zurückgeht.',
        wrong: 'gebietskörperschaft KreisNF "Kreis Nordfriesland" { beschluss vom 12.06.2026 }',
        right: 'gebietskörperschaft KreisNF "Kreis Nordfriesland" {\n    beschluss vom 12.06.2026\n    aufforderung vom 19.06.2026\n}',
    },
    checks: {
        Contract: ({ authorities }, report, { hasSyntaxErrors }) => {
            const first = authorities[0];
            // One call is enough: several Gebietskörperschaften of a region act together.
            if (first !== undefined && !hasSyntaxErrors && authorities.every(({ request }) => request.length === 0)) {
                report(
                    { node: first, property: 'name' },
                    { authority: first.title ?? first.name ?? '' },
                    insertLines(first, ['aufforderung vom offen "Datum der Aufforderung"'], 'Zeile „aufforderung“ ergänzen'),
                );
            }
        },
    },
});
