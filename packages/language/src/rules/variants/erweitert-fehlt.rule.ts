import { GrammarUtils } from 'langium';
import { appendTo } from '../fixes/change-part.ts';
import { defineRule } from '../rule.ts';
import { libraryVariants, type NamedVariant } from './standard-variants.ts';

export const extensionMissing = defineRule<{ name: string; base: NamedVariant | undefined }>({
    code: 'erweitert-fehlt',
    severity: 'error',
    category: 'Variante',
    title: 'Eine Variante erweitert keine andere',
    basis: ['R11', 'R12'],
    locked: true,
    message: ({ name, base }) =>
        `Die Variante „${name}“ erweitert keine andere; ihr fehlt alles, was allen RIV-Verträgen gemeinsam ist (R12). Ergänzen Sie hinter der Fassung: ${lineOf(base)}`,
    page: {
        impact: 'Zukunftsfonds, Formel, Fristen und Klauseln fehlten in jedem Vertrag, der auf ihr beruht.',
        wrong: 'variante V "…" fassung 1.0 { … }',
        right: 'variante V "…" fassung 1.0 erweitert Verbund fassung 2026.1 { … }',
    },
    checks: {
        Variant: (variant, report, context) => {
            if (variant.base || variant.parent !== undefined || context.hasSyntaxErrors) {
                return;
            }
            const base = libraryVariants(variant, context, true)[0];
            const hasEdition = GrammarUtils.findNodeForProperty(variant.$cstNode, 'edition') !== undefined;
            const fixes = hasEdition ? appendTo(variant, ` ${lineOf(base)}`, `„${lineOf(base)}“ ergänzen`, 'edition') : [];
            report({ node: variant, property: 'name' }, { name: variant.name, base }, fixes);
        },
    },
});

function lineOf(base: NamedVariant | undefined): string {
    return base === undefined ? 'erweitert … fassung …' : `erweitert ${base.name} fassung ${base.edition}`;
}
