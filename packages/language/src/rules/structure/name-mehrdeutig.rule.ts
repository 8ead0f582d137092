import { AstUtils } from 'langium';
import * as ast from '../../generated/ast.ts';
import { isLibraryUri } from '../../references/project.ts';
import { defineRule, type Place, type Report } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';

interface Params {
    readonly name: string;
    readonly files: readonly string[];
}

export const nameAmbiguous = defineRule<Params>({
    code: 'name-mehrdeutig',
    severity: 'error',
    category: 'Bezug',
    title: 'Ein Name ist in mehreren Dateien erklärt',
    basis: ['B1'],
    locked: true,
    message: ({ name, files }) =>
        `„${name}“ ist in mehreren Dateien des Projekts erklärt: ${files.join(', ')}. Welche gemeint ist, lässt sich nicht sagen. Geben Sie einer von ihnen einen anderen Namen oder eine andere Fassung.`,
    page: {
        impact: 'Der Vertrag beruhte zufällig auf der einen oder anderen Datei.',
        wrong: 'modul Herzinsuffizienz fassung 1.0 { … }',
        right: 'modul Herzinsuffizienz fassung 1.1 { … }',
    },
    checks: {
        Amendment: (amendment, report, context) => {
            const name = amendment.contract?.$refText;
            checkName(ast.Contract.$type, name, undefined, { node: amendment, property: 'contract' }, report, context);
        },
        ModuleAdoption: (adoption, report, context) => {
            const name = adoption.module?.$refText;
            checkName(ast.CareModule.$type, name, adoption.edition, { node: adoption, property: 'module' }, report, context);
        },
        VariantReference: (reference, report, context) => {
            const name = reference.variant?.$refText;
            checkName(ast.Variant.$type, name, reference.edition, { node: reference, property: 'variant' }, report, context);
        },
    },
});

/** The nearest file wins; where several are equally near, nobody can tell. Doubles in the own file have their finding there. */
function checkName(
    type: string,
    name: string | undefined,
    edition: string | undefined,
    place: Place,
    report: Report<Params>,
    context: RuleContext,
): void {
    const document = AstUtils.getDocument(place.node);
    const candidates = context.visible(type, document.parseResult.value).filter(({ name: candidate, node }) => {
        const own = (node as { readonly edition?: string } | undefined)?.edition;
        return candidate === name && (edition === undefined || own === undefined || own === edition);
    });
    const nearest = candidates[0]?.documentUri;
    if (name === undefined || nearest === undefined || isLibraryUri(nearest) || nearest.toString() === document.uri.toString()) {
        return;
    }
    const files = [
        ...new Set(
            candidates
                .map(({ documentUri }) => documentUri)
                .filter((uri) => !isLibraryUri(uri))
                .map(String),
        ),
    ];
    if (files.length > 1) {
        report(place, { name, files: files.map((file) => fileName(file, document.uri.toString())).sort() });
    }
}

/** The path below the folder of the document, else the whole address. */
function fileName(file: string, from: string): string {
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    return decodeURI(file.startsWith(folder) ? file.slice(folder.length) : file);
}
