import { defineRule } from '../rule.ts';

export const baseYearProvisional = defineRule<{ year: string }>({
    code: 'basisjahr-vorläufig',
    severity: 'info',
    category: 'Erfolgsvergütung',
    title: 'Ein Basisjahr ist vorläufig',
    basis: ['D3', '§ 18 RSAV'],
    locked: false,
    message: ({ year }) =>
        `Das Basisjahr ${year} ist vorläufig. Sobald der Jahresausgleich abgeschlossen ist, ersetzt ein Nachtrag die Zahlen („ändern krankenkasse … { basis { … } }“); bis dahin ist auch der Referenzquotient vorläufig (D3).`,
    page: {
        impact: 'Wird der Nachtrag vergessen, rechnen die Vertragspartner zwanzig Jahre lang mit vorläufigen Zahlen.',
        wrong: 'jahr 2025 ausgaben 107.700.000,00 EUR normkosten 106.900.000,00 EUR vorläufig',
        right: 'jahr 2025 ausgaben 107.655.321,10 EUR normkosten 106.912.004,77 EUR',
    },
    checks: {
        BaseYear: (node, report) => {
            if (node.provisional) {
                report({ node, keyword: 'vorläufig' }, { year: node.year });
            }
        },
    },
});
