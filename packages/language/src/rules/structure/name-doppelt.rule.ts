import { type AstNode, AstUtils, UriUtils } from 'langium';
import * as ast from '../../generated/ast.ts';
import { isLibraryUri } from '../../references/project.ts';
import type { ContractState } from '../../resolve/contract-state.ts';
import { LINE_LABELS } from '../../resolve/line-labels.ts';
import { currentAll } from '../../resolve/slot-map.ts';
import { defineRule, type Report } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { stateBefore } from '../state-around.ts';

interface Params {
    readonly name: string;
    /** What carries the name already: „Krankenkasse“, „Vertrag“. */
    readonly kind: string;
    /** Where, if not in the same text: „in vertrag.riv“. */
    readonly where?: string;
}

interface Named extends AstNode {
    readonly name: string;
}

export const nameTwice = defineRule<Params>({
    code: 'name-doppelt',
    severity: 'error',
    category: 'Bezug',
    title: 'Ein Name ist zweimal vergeben',
    basis: ['B1', 'B3'],
    locked: true,
    message: ({ name, kind, where }) =>
        `Der Name „${name}“ ist schon vergeben (${kind}${where === undefined ? '' : ` ${where}`}); wer ihn nennt, ließe offen, was gemeint ist. Geben Sie einen anderen Namen.`,
    page: {
        impact: 'Verweise träfen die falsche Person oder den falschen Vertrag.',
        wrong: 'krankenkasse AOK "AOK Nord" { … }\nkrankenkasse AOK "AOK Süd" { … }',
        right: 'krankenkasse AOKNord "AOK Nord" { … }\nkrankenkasse AOKSüd "AOK Süd" { … }',
    },
    checks: {
        Document: (root, report, context) => checkElements(root, report, context),
        Contract: (contract, report) => {
            const { authorities, payers, offices, providers, conference, unit } = contract;
            // A second conference or unit is one too many, whatever its name.
            checkScope([...authorities, ...conference.slice(0, 1), ...unit.slice(0, 1), ...payers, ...offices, ...providers], report);
            checkScope(
                contract.publication.flatMap((block) => block.indicators),
                report,
            );
            checkScope(contract.accompanying, report);
            checkScope(contract.clauses, report);
            checkScope(contract.examples, report);
        },
        Variant: (variant, report) => {
            checkScope(
                variant.publication.flatMap((block) => block.indicators),
                report,
            );
            checkScope(variant.clauses, report);
        },
        CareModule: (module, report) => {
            checkScope(module.roles, report);
            checkScope(module.services, report);
            checkScope(
                module.remuneration.flatMap((block) => block.positions),
                report,
            );
        },
        Accompanying: (offer, report) => checkScope(offer.services, report),
        Amendment: (amendment, report, context) => checkInsertions(amendment, report, context),
    },
});

/** Names of one scope: the second thing with a name is the one that is wrong. */
function checkScope(nodes: readonly AstNode[], report: Report<Params>): void {
    const first = new Map<string, Named>();
    for (const node of nodes.filter(isNamed)) {
        const before = first.get(node.name);
        if (before === undefined) {
            first.set(node.name, node);
        } else {
            report({ node, property: 'name' }, { name: node.name, kind: kindOf(before) });
        }
    }
}

/** Top-level elements: once in the file, and once in all files that see each other. The library has a finding of its own. */
function checkElements(root: ast.Document, report: Report<Params>, context: RuleContext): void {
    const own = root.elements.filter(isNamed);
    for (const [index, element] of own.entries()) {
        const twin = own.slice(0, index).find((other) => keyOf(other) === keyOf(element));
        if (twin !== undefined) {
            report({ node: element, property: 'name' }, { name: element.name, kind: kindOf(twin) });
            continue;
        }
        const other = context
            .visible(element.$type, root)
            .find(
                ({ node, documentUri }) =>
                    node !== undefined &&
                    isNamed(node) &&
                    keyOf(node) === keyOf(element) &&
                    !isLibraryUri(documentUri) &&
                    AstUtils.getDocument(node) !== AstUtils.getDocument(root),
            );
        if (other !== undefined) {
            const where = `in ${UriUtils.basename(other.documentUri)}`;
            report({ node: element, property: 'name' }, { name: element.name, kind: LINE_LABELS[element.$type] ?? element.$type, where });
        }
    }
}

/** Editions of one variant or module share their name. */
function keyOf(element: AstNode & { readonly name: string; readonly edition?: string }): string {
    return `${element.$type} ${element.name} ${element.edition ?? ''}`;
}

function checkInsertions(amendment: ast.Amendment, report: Report<Params>, context: RuleContext): void {
    const inserted: readonly AstNode[] = amendment.operations
        .filter(ast.isInsertion)
        .flatMap(({ element }) => (element === undefined ? [] : [element]));
    const parties = inserted.filter(isParty);
    const scopes = [parties, ...OTHER_KINDS.map((type) => inserted.filter(({ $type }) => $type === type))];
    for (const scope of scopes) {
        checkScope(scope, report);
    }
    const before = stateBefore(amendment, context);
    const gone = new Set(amendment.operations.filter(ast.isDeletion).flatMap(deletedName));
    for (const node of inserted.filter(isNamed)) {
        const taken = (before === undefined ? [] : namesBefore(before, node)).find(({ name }) => name === node.name && !gone.has(name));
        if (taken !== undefined) {
            report({ node, property: 'name' }, { name: node.name, kind: kindOf(taken), where: 'im Vertrag' });
        }
    }
}

/** Inserting a clause of the same name gives it a new wording: clauses are no scope of this list. */
const OTHER_KINDS: readonly string[] = ['Indicator', 'Accompanying', 'WorkedExample', 'Clause'];

function isParty(node: AstNode): boolean {
    return ast.isAuthority(node) || ast.isPayer(node) || ast.isHealthOffice(node) || ast.isProvider(node);
}

function namesBefore(state: ContractState, node: AstNode): readonly Named[] {
    if (isParty(node)) {
        const { authorities, payers, offices, providers } = state;
        const single = [...currentAll(state.head, 'IntegrationUnit'), ...currentAll(state.head, 'HealthConference')];
        return [...authorities, ...payers, ...offices, ...providers, ...single].map((entry) => entry.node).filter(isNamed);
    }
    switch (node.$type) {
        case 'Indicator':
            return currentAll(state.publication, 'Indicator').map((line) => line.node);
        case 'Accompanying':
            return state.accompanying.map((entry) => entry.node);
        case 'WorkedExample':
            return state.examples.map((entry) => entry.node);
        default:
            return [];
    }
}

function deletedName(deletion: ast.Deletion): readonly string[] {
    const { provider, accompanying, indicator, example } = deletion;
    return [provider, accompanying, indicator, example].flatMap((reference) => reference?.$refText ?? []);
}

function isNamed(node: AstNode): node is Named {
    return 'name' in node && typeof node.name === 'string' && node.name !== '';
}

function kindOf(node: AstNode): string {
    return LINE_LABELS[node.$type] ?? node.$type;
}
