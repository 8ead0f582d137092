import { carrierKinds } from '@riv/model/terms/carrier-kind';
import { isTerm } from '@riv/model/terms/lookup';
import * as ast from '../../generated/ast.ts';
import type { ContractState } from '../../resolve/contract-state.ts';
import { current } from '../../resolve/slot-map.ts';
import { variantChain } from '../../resolve/variant-chain.ts';
import { replaceNode, replaceProperty } from '../fixes/change-part.ts';
import { defineRule, type Fix } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';

interface VariantName {
    readonly name: string;
    readonly edition: string;
}

interface Params {
    readonly carrier: string;
    readonly variant: string;
    readonly allowed: readonly string[];
    /** Variants that admit the Träger. */
    readonly others: readonly VariantName[];
}

export const carrierNotAllowed = defineRule<Params>({
    code: 'träger-nicht-zugelassen',
    severity: 'error',
    category: 'Variante',
    title: 'Die Variante lässt diesen Träger nicht zu',
    basis: ['R4', 'R9', 'R11'],
    locked: true,
    message: ({ carrier, variant, allowed, others }) => {
        const other =
            others.length === 0
                ? ''
                : ` Für „${carrier}“ ist die Variante „${others.map(({ name }) => name).join('“ oder „')}“ vorgesehen.`;
        return `Der Träger „${carrier}“ ist in der Variante „${variant}“ nicht zugelassen (R4, R9); zugelassen sind: ${allowed.join(', ')}.${other} Schreiben Sie: träger ${allowed[0]}, oder wechseln Sie die Variante.`;
    },
    page: {
        impact: 'Risiko, Sicherheiten und Klauseln der Variante passen nicht zu diesem Träger.',
        wrong: 'variante Verbund fassung 2026.1\nträger Kommunalunternehmen von KreisNF',
        right: 'variante Kommunal fassung 2026.1\nträger Kommunalunternehmen von KreisNF',
    },
    checks: {
        Carrier: (carrier, report, context) => {
            const contract = carrier.$container.$container;
            const { state } = context.resolution(contract);
            const found = conflictOf(carrier, state, context);
            if (found !== undefined) {
                report({ node: carrier, property: 'value' }, found, fixesFor(carrier, contract, found));
            }
        },
        // A later edition of the variant may shut out the Träger that the contract has. Another variant is a finding of its own.
        EditionChange: (change, report, context) => {
            const state = context.resolutionAfter(change.$container)?.state;
            const unit = state === undefined ? undefined : current(state.head, 'IntegrationUnit')?.node;
            const found = state === undefined ? undefined : conflictOf(unit?.carrier[0], state, context);
            const before = change.$container.contract?.ref?.variant[0]?.reference?.variant?.$refText;
            if (found !== undefined && change.variant?.variant?.$refText === before) {
                report({ node: change.variant }, found);
            }
        },
    },
});

function conflictOf(carrier: ast.Carrier | undefined, state: ContractState, context: RuleContext): Params | undefined {
    const allowed = current(state.head, 'AllowedCarriers');
    const value = carrier?.value;
    if (allowed === undefined || value === undefined || !isTerm(carrierKinds, value) || allowed.node.values.includes(value)) {
        return undefined;
    }
    return { carrier: value, variant: variantName(state), allowed: allowed.node.values, others: variantsFor(value, state, context) };
}

/** Variants that can be seen from the contract and admit the Träger, each name once, if possible in the edition of the contract. */
function variantsFor(value: string, { contract }: ContractState, context: RuleContext): VariantName[] {
    const wanted = contract.variant[0]?.reference?.edition;
    const variants = context
        .visible(ast.Variant.$type, contract)
        .map(({ node }) => node)
        .filter((node): node is ast.Variant => ast.isVariant(node) && node.carriers.some(({ values }) => values.includes(value)))
        .map(({ name, edition }) => ({ name, edition }))
        .sort((a, b) => Number(b.edition === wanted) - Number(a.edition === wanted) || (a.name < b.name ? -1 : 1));
    return variants.filter(({ name }, index) => variants.findIndex((other) => other.name === name) === index);
}

function fixesFor(carrier: ast.Carrier, contract: ast.Contract, { carrier: value, allowed, others }: Params): Fix[] {
    const reference = contract.variant[0]?.reference;
    // An own variant of a region cannot be swapped for a standard one without losing what it regulates.
    const standard = variantChain(reference).at(-1)?.layer.source === 'library';
    const switches =
        reference === undefined || !standard
            ? []
            : others.flatMap(({ name, edition }) =>
                  replaceNode(reference, `${name} fassung ${edition}`, `Variante „${name}“ für den Träger „${value}“ wählen`),
              );
    const only = allowed.length === 1 ? replaceProperty(carrier, 'value', allowed[0] ?? '', `Träger „${allowed[0]}“ eintragen`) : [];
    return [...switches, ...only];
}

function variantName({ chain }: ContractState): string {
    return chain.at(-1)?.variant.name ?? '';
}
