import { defineRule } from '../rule.ts';

export const editionChangeOtherVariant = defineRule<{ current: string; named: string }>({
    code: 'fassungswechsel-andere-variante',
    severity: 'error',
    category: 'Nachtrag',
    title: 'Ein Fassungswechsel wechselt die Variante',
    basis: ['R11', 'R12'],
    locked: true,
    message: ({ current, named }) =>
        `Ein Fassungswechsel übernimmt eine andere Fassung derselben Variante; der Vertrag beruht auf „${current}“, genannt ist „${named}“. Für eine andere Variante schließen Sie einen neuen Vertrag (R11).`,
    page: {
        impact: 'Risiko und Sicherheiten wechselten, ohne dass die Beteiligten neu verhandeln.',
        wrong: 'fassungswechsel Partner fassung 2026.1',
        right: 'fassungswechsel Verbund fassung 2027.1',
    },
    checks: {
        EditionChange: (node, report) => {
            const named = node.variant?.variant?.$refText;
            const current = node.$container.contract?.ref?.variant[0]?.reference?.variant?.$refText;
            if (named !== undefined && current !== undefined && named !== current) {
                report({ node: node.variant, property: 'variant' }, { current, named });
            }
        },
    },
});
