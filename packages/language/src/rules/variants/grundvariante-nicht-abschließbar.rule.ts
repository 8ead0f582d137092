import { replaceNode } from '../fixes/change-part.ts';
import { defineRule } from '../rule.ts';
import { libraryVariants } from './standard-variants.ts';

interface Params {
    readonly name: string;
    readonly variants: readonly string[];
}

export const baseNotConcludable = defineRule<Params>({
    code: 'grundvariante-nicht-abschließbar',
    severity: 'error',
    category: 'Variante',
    title: 'Der Vertrag nennt eine Grundvariante',
    basis: ['R11', 'R12'],
    locked: true,
    message: ({ name, variants }) =>
        `„${name}“ ist eine Grundvariante: Sie enthält, was allen Varianten gemeinsam ist, und kann selbst nicht abgeschlossen werden (R11). Nennen Sie eine Variante, die sie erweitert: ${variants.join(', ')}.`,
    page: {
        impact: 'Der Vertrag hätte weder zulässige Träger noch eine Regel für Verluste.',
        wrong: 'variante RIV fassung 2026.1',
        right: 'variante Verbund fassung 2026.1',
    },
    checks: {
        VariantChoice: ({ reference }, report, context) => {
            const variant = reference?.variant?.ref;
            if (reference === undefined || variant?.base !== true) {
                return;
            }
            const candidates = libraryVariants(reference, context);
            const fixes = candidates.flatMap(({ name, edition }) =>
                replaceNode(reference, `${name} fassung ${edition}`, `In „${name}“ ändern`),
            );
            report({ node: reference, property: 'variant' }, { name: variant.name, variants: candidates.map(({ name }) => name) }, fixes);
        },
    },
});
