import { AstUtils } from 'langium';
import * as ast from '../../generated/ast.ts';
import { isLibraryUri } from '../../references/project.ts';
import { defineRule, type Report } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';

interface Params {
    readonly name: string;
    readonly edition: string;
    readonly kind: string;
}

export const libraryHidden = defineRule<Params>({
    code: 'modul-bibliothek-verdeckt',
    severity: 'error',
    category: 'Bezug',
    title: 'Ein Modul oder eine Variante verdeckt die Bibliothek',
    basis: ['B1', 'R12'],
    locked: true,
    message: ({ name, edition, kind }) =>
        `${kind} „${name}“ gibt es in der Fassung ${edition} schon in der Bibliothek; diese hier würde sie verdecken, ohne dass ein Vertrag es erkennen lässt. Geben Sie einen eigenen Namen oder eine eigene Fassung.`,
    page: {
        impact: 'Ein Vertrag nennte eine Fassung der Bibliothek und meinte einen anderen Text.',
        wrong: 'versorgungsmodul Pflegeheim "…" fassung 2025.1 { … }',
        right: 'versorgungsmodul PflegeheimNord "…" fassung 1.0 { … }',
    },
    checks: {
        CareModule: (module, report, context) => checkElement(module, 'Das Versorgungsmodul', report, context),
        Variant: (variant, report, context) => checkElement(variant, 'Die Variante', report, context),
    },
});

function checkElement(element: ast.CareModule | ast.Variant, kind: string, report: Report<Params>, context: RuleContext): void {
    const document = AstUtils.getDocument(element);
    const hidden = context
        .visible(element.$type, document.parseResult.value)
        .find(({ name, node, documentUri }) => name === element.name && isLibraryUri(documentUri) && editionOf(node) === element.edition);
    // The sources of the library itself hide nothing: they say the same.
    const differs = hidden !== undefined && hidden.node?.$cstNode?.text !== element.$cstNode?.text;
    if (differs && !isLibraryUri(document.uri)) {
        report({ node: element, property: 'name' }, { name: element.name, edition: element.edition, kind });
    }
}

function editionOf(node: unknown): string | undefined {
    return ast.isCareModule(node) || ast.isVariant(node) ? node.edition : undefined;
}
