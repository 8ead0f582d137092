import * as ast from '@riv/language/generated/ast';
import { isLibraryUri } from '@riv/language/references/project';
import { layerOfVariant } from '@riv/language/resolve/layer';
import { variantState } from '@riv/language/resolve/state-of';
import { parentChain } from '@riv/language/resolve/variant-chain';
import { type CarrierKind, carrierKinds } from '@riv/model/terms/carrier-kind';
import { type AstNode, AstUtils, URI, UriUtils } from 'langium';
import { commentBefore } from '../hover/declaration-text.ts';
import type { RivServerServices } from '../services.ts';
import type { DraftChoices, ModuleChoice, VariantChoice } from './draft-requests.ts';

/** What a file in a folder would see: variants and modules of its project and of the library, and the contracts of its project. */
export function draftChoices(folder: string | undefined, services: RivServerServices): DraftChoices {
    const from = folder === undefined ? undefined : UriUtils.joinPath(URI.parse(folder), 'neu.riv');
    const isVisible = (node: AstNode): boolean => {
        const { uri } = AstUtils.getDocument(node);
        return isLibraryUri(uri) || (from !== undefined && services.references.Projects.isVisible(from, uri));
    };
    const elements = services.shared.workspace.LangiumDocuments.all
        .flatMap(({ parseResult }): readonly AstNode[] => (parseResult.value as Partial<ast.Document>).elements ?? [])
        .toArray()
        .filter(isVisible);
    const variants = elements.filter(ast.isVariant);
    return {
        variants: variants.flatMap((variant) => variantChoice(variant, newestLegalStatus(variants))).sort(byFitness),
        modules: elements.filter(ast.isCareModule).flatMap(moduleChoice).sort(byTitle),
        contracts: elements.filter(ast.isContract).flatMap(({ name }) => name ?? []),
    };
}

/** None for a Grundvariante, and for a text that is not finished: a contract could not name it. */
function variantChoice(variant: ast.Variant, newest: string): VariantChoice[] {
    const { name, title, edition, base } = variant;
    if (base || name === undefined || edition === undefined) {
        return [];
    }
    const chain = [...parentChain(variant), { variant, layer: layerOfVariant(variant) }];
    const { head, cooperation, mandatory } = variantState(chain);
    const carriers = head.get(ast.AllowedCarriers.$type)?.lines.at(-1)?.node;
    const term = head.get(ast.Term.$type)?.lines.at(-1)?.node;
    const meetings = cooperation.get(ast.Meetings.$type)?.lines.at(-1)?.node;
    const termText = ast.isTerm(term) ? term.term?.$cstNode?.text : undefined;
    const meetingsText = ast.isMeetings(meetings) ? meetings.count : undefined;
    return [
        {
            name,
            title: title ?? name,
            edition,
            libraryEdition: chain.findLast((each) => isLibraryUri(AstUtils.getDocument(each.variant).uri))?.variant.edition ?? edition,
            description: (commentBefore(variant) ?? '').replace(/\s*\n\s*/g, ' '),
            own: !isLibraryUri(AstUtils.getDocument(variant).uri),
            carriers: ast.isAllowedCarriers(carriers) ? carriers.values.filter(isCarrier) : [],
            legalStatus: chain.flatMap((each) => each.variant.legalStatus).at(-1)?.date ?? newest,
            mandatory: mandatory.flatMap(({ node }) => (ast.isMandatory(node) ? node.blocks : [])),
            ...(termText === undefined ? {} : { term: termText }),
            ...(meetingsText === undefined ? {} : { meetings: meetingsText }),
        },
    ];
}

function moduleChoice(module: ast.CareModule): ModuleChoice[] {
    const { name, title, edition, validIn, roles } = module;
    return name === undefined || edition === undefined
        ? []
        : [
              {
                  name,
                  title: title ?? name,
                  edition,
                  own: !isLibraryUri(AstUtils.getDocument(module).uri),
                  validIn: validIn.flatMap(({ values }) => values),
                  roles: roles.flatMap((role) =>
                      role.name === undefined ? [] : [{ name: role.name, ...(role.title === undefined ? {} : { title: role.title }) }],
                  ),
              },
          ];
}

/** For a chain that names no Rechtsstand: a finding says so, and a new contract has one nevertheless. */
function newestLegalStatus(variants: readonly ast.Variant[]): string {
    const days = variants.flatMap(({ legalStatus }) => legalStatus.flatMap(({ date }) => (date === undefined ? [] : [date])));
    const key = (day: string): string => day.split('.').toReversed().join('-');
    return days.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).at(-1) ?? '';
}

function isCarrier(name: string): name is CarrierKind {
    return Object.hasOwn(carrierKinds, name);
}

function byFitness(a: VariantChoice, b: VariantChoice): number {
    return Number(b.own) - Number(a.own) || b.carriers.length - a.carriers.length || byTitle(a, b);
}

interface Titled {
    readonly title: string;
    readonly edition: string;
}

/** By title, the newest edition of a title first. */
function byTitle(a: Titled, b: Titled): number {
    return a.title < b.title ? -1 : a.title > b.title ? 1 : b.edition < a.edition ? -1 : 1;
}
