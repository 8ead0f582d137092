import { defineRule } from '../rule.ts';

export const amendmentDetailMissing = defineRule<{ label: string; line: string }>({
    code: 'nachtrag-angabe-fehlt',
    severity: 'error',
    category: 'Nachtrag',
    title: 'Dem Nachtrag fehlt eine Angabe',
    basis: ['B7', 'L40', 'L42', '§ 56 SGB X', '§ 293a Abs. 1 SGB V'],
    locked: true,
    message: ({ label, line }) =>
        `Dem Nachtrag fehlt: ${label}. Ein Nachtrag hat dieselbe Form wie der Vertrag (§ 56 SGB X) und wird gemeldet (§ 293a SGB V). Ergänzen Sie „${line}“.`,
    page: {
        impact: 'Ohne Tag der Wirksamkeit gehört der Nachtrag zu keinem Stand des Vertrags.',
        wrong: 'nachtrag N "1. Nachtrag" zu V { … }',
        right: 'ändert fassung vom 16.11.2026\nwirksam ab 01.01.2030',
    },
    checks: {
        Amendment: (amendment, report, { hasSyntaxErrors }) => {
            if (hasSyntaxErrors) {
                return;
            }
            const place = { node: amendment, property: 'name' };
            if (amendment.amends.length === 0) {
                report(place, { label: 'die Fassung, die er ändert', line: 'ändert fassung vom 01.12.2026' });
            }
            if (amendment.concluded.length === 0) {
                report(place, { label: 'der Tag des Abschlusses', line: 'geschlossen am 01.06.2029' });
            }
            if (amendment.effective.length === 0) {
                report(place, { label: 'der Tag der Wirksamkeit', line: 'wirksam ab 01.01.2030' });
            }
            if (amendment.operations.length === 0) {
                report(place, { label: 'eine Änderung', line: 'ändern …, einfügen …, streichen … oder ausscheiden … zum …' });
            }
        },
    },
});
