import { AstUtils } from 'langium';
import * as ast from '../../generated/ast.ts';
import { isLibraryUri } from '../../references/project.ts';
import { labelOf } from '../../resolve/slot-map.ts';
import { ownState } from '../../resolve/state-of.ts';
import { removeNode } from '../fixes/change-part.ts';
import { defineRule, type Report } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { type CheckedLine, checkedLines, isDeparture, type LockedText } from './checked-lines.ts';
import { sourceText } from './line-text.ts';
import { hasStricterFinding } from './other-findings.ts';

interface Params {
    readonly label: string;
    readonly found: string;
    /** Names of the chain, nearest first. */
    readonly chain: readonly string[];
    readonly mayDepart: boolean;
}

export const notProvided = defineRule<Params>({
    code: 'nicht-vorgesehen',
    severity: 'error',
    category: 'Variante',
    title: 'Eine Zeile regelt, was die Variante nicht vorsieht',
    basis: ['R11', 'R12'],
    locked: true,
    message: ({ label, found, chain, mayDepart }) =>
        `„${label}“ („${found}“) sieht die Variante nicht vor: ${chain.length === 1 ? `${chain[0]} hat keine` : `weder ${chain.join(' noch ')} hat eine`} solche Zeile (R12). Streichen Sie die Zeile oder wählen Sie eine Variante, die sie vorsieht${mayDepart ? '; soll der Vertrag davon abweichen, setzen Sie an ihr Ende: abweichung "Begründung"' : ''}.`,
    page: {
        impact: 'Geld, Fristen und Kündigung folgten Regeln, die in keiner standardisierten Variante stehen.',
        wrong: 'variante Verbund fassung 2026.1\nerfolgsvergütung { kappung gewinn 10 % der normkosten }',
        right: 'variante Partner fassung 2026.1\nerfolgsvergütung { kappung gewinn 10 % der normkosten }',
    },
    checks: {
        Contract: (contract, report, context) => {
            checkProvided(contract, context.resolution(contract).state.chain, report, context);
        },
        Amendment: (amendment, report, context) => {
            checkProvided(amendment, context.resolutionAfter(amendment)?.state.chain ?? [], report, context);
        },
        Variant: (variant, report, context) => {
            if (isRegional(variant)) {
                checkProvided(variant, ownState(variant).chain.slice(0, -1), report, context);
            }
        },
    },
});

function checkProvided(
    text: LockedText,
    chain: readonly { readonly layer: { readonly name: string } }[],
    report: Report<Params>,
    context: RuleContext,
): void {
    const names = chain.map(({ layer }) => `„${layer.name}“`).reverse();
    for (const checked of checkedLines(text, context)) {
        const { slot, line, breach, place, wholeChain } = checked;
        const departs = !ast.isVariant(text) && isDeparture(line.node);
        if (
            breach?.kind !== 'not-provided' ||
            !wholeChain ||
            departs ||
            hasStricterFinding(line.node) ||
            hasLossFinding(checked, text, context)
        ) {
            continue;
        }
        const params = { label: labelOf(slot), found: sourceText(line.node), chain: names, mayDepart: !ast.isVariant(text) };
        report(place, params, line.layer.node === text ? removeNode(line.node, 'Zeile streichen') : []);
    }
}

/** A second way to treat losses beside that of the chain is found as such. */
function hasLossFinding({ line }: CheckedLine, text: LockedText, context: RuleContext): boolean {
    if (!ast.isLossShare(line.node) && !ast.isLossCarryForward(line.node)) {
        return false;
    }
    const state = ast.isContract(text)
        ? context.resolution(text).state
        : ast.isAmendment(text)
          ? context.resolutionAfter(text)?.state
          : ownState(text);
    const lines = [...(state?.share.at(-1)?.lines.values() ?? [])].flatMap((slot) => slot.lines.map(({ node }) => node.$type));
    return lines.includes('LossShare') && lines.includes('LossCarryForward');
}

/**
 * A variant of a region narrows one that can be concluded, or a Grundvariante of the library. Only a standard variant, which stands
 * beside its Grundvariante in one collection, may bring in terms of its own.
 */
function isRegional(variant: ast.Variant): boolean {
    const parent = variant.parent?.variant?.ref;
    if (variant.base || parent === undefined) {
        return false;
    }
    return !parent.base || isInLibrary(parent) !== isInLibrary(variant);
}

function isInLibrary(variant: ast.Variant): boolean {
    return isLibraryUri(AstUtils.getDocument(variant).uri);
}
