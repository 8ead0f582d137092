import { insertFirst } from '../fixes/insert-lines.ts';
import { defineRule } from '../rule.ts';
import { libraryVariants, type NamedVariant } from './standard-variants.ts';

export const variantMissing = defineRule<{ variants: readonly NamedVariant[] }>({
    code: 'variante-fehlt',
    severity: 'error',
    category: 'Variante',
    title: 'Der Vertrag nennt keine Variante',
    basis: ['R11', 'R12'],
    locked: true,
    message: ({ variants }) =>
        `Der Vertrag nennt keine Variante; jeder RIV-Vertrag beruht auf einer der standardisierten Varianten (R11). Ergänzen Sie als erste Zeile: ${variants.map(lineOf).join(' oder ') || 'variante … fassung …'}`,
    page: {
        impact: 'Ohne Variante fehlen Laufzeit, Zukunftsfonds, Formel und der gesamte Klauseltext.',
        wrong: 'vertrag V "…" { status Entwurf }',
        right: 'vertrag V "…" { variante Verbund fassung 2026.1 }',
    },
    checks: {
        Contract: (contract, report, context) => {
            if (contract.variant.length === 0 && !context.hasSyntaxErrors) {
                const variants = libraryVariants(contract, context);
                const fixes = variants.flatMap((variant) => insertFirst(contract, lineOf(variant), `„${lineOf(variant)}“ einfügen`));
                report({ node: contract, property: 'name' }, { variants }, fixes);
            }
        },
    },
});

function lineOf({ name, edition }: NamedVariant): string {
    return `variante ${name} fassung ${edition}`;
}
