import * as ast from '@riv/language/generated/ast';
import { isLibraryUri } from '@riv/language/references/project';
import { sameLine } from '@riv/language/resolve/line-value';
import { lockableBlocks, lockBelow } from '@riv/language/resolve/lock';
import { type Slot, tailOf } from '@riv/language/resolve/slot-map';
import { stateAround } from '@riv/language/rules/state-around';
import { CLOSED_LISTS } from '@riv/language/rules/values/closed-lists';
import { type AstNode, AstUtils, type CstNode, GrammarUtils, isReference } from 'langium';
import { AbstractSemanticTokenProvider, type SemanticTokenAcceptor } from 'langium/lsp';
import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver';
import { textAround } from '../navigation/node-at.ts';
import type { RivServerServices } from '../services.ts';

/** What sets a line apart: taken over from the variant, in place of its line, not to be changed, of the library. */
type LineModifier = 'inherited' | 'overridden' | 'locked' | 'library';

const MODIFIERS: readonly string[] = [SemanticTokenModifiers.declaration, 'inherited', 'overridden', 'locked', 'library'];
const TYPES: readonly string[] = [
    SemanticTokenTypes.class,
    SemanticTokenTypes.variable,
    SemanticTokenTypes.interface,
    SemanticTokenTypes.property,
    SemanticTokenTypes.enumMember,
    SemanticTokenTypes.keyword,
];

/** Colours that need the meaning: names by what they mean, closed values, and the first word of lines by where their value comes from. */
export class RivSemanticTokens extends AbstractSemanticTokenProvider {
    private readonly server: RivServerServices;

    constructor(services: RivServerServices) {
        super(services);
        this.server = services;
    }

    override get tokenTypes(): Record<string, number> {
        return Object.fromEntries(TYPES.map((type, index) => [type, index]));
    }

    override get tokenModifiers(): Record<string, number> {
        return Object.fromEntries(MODIFIERS.map((modifier, index) => [modifier, 1 << index]));
    }

    protected override highlightElement(node: AstNode, accept: SemanticTokenAcceptor): void {
        if ('name' in node && typeof node.name === 'string') {
            accept({ node, property: 'name' as never, type: typeOf(node), modifier: [SemanticTokenModifiers.declaration] });
        }
        const modifiers = this.lineModifiers(node);
        const first = firstWord(node);
        if (modifiers.length > 0 && first !== undefined) {
            accept({ cst: first, type: SemanticTokenTypes.keyword, modifier: modifiers });
        }
        for (const [property, value] of Object.entries(node)) {
            if (!property.startsWith('$')) {
                this.highlightValues(node, property, Array.isArray(value) ? value : [value], Array.isArray(value), accept);
            }
        }
    }

    private highlightValues(
        node: AstNode,
        property: string,
        values: readonly unknown[],
        isList: boolean,
        accept: SemanticTokenAcceptor,
    ): void {
        for (const [index, value] of values.entries()) {
            const place = { node, property: property as never, ...(isList ? { index } : {}) };
            if (isReference(value) && value.ref !== undefined) {
                const library = isLibraryUri(AstUtils.getDocument(value.ref).uri);
                accept({ ...place, type: typeOf(value.ref), ...(library ? { modifier: ['library'] } : {}) });
            } else if (typeof value === 'string' && CLOSED_LISTS[`${node.$type}.${property}`] !== undefined) {
                accept({ ...place, type: SemanticTokenTypes.enumMember });
            }
        }
    }

    private lineModifiers(line: AstNode): LineModifier[] {
        const text = textAround(line);
        if (text === undefined || text === line || ast.isCareModule(text)) {
            return [];
        }
        const library: LineModifier[] = isLibraryUri(AstUtils.getDocument(line).uri) ? ['library'] : [];
        if (ast.isVariant(text)) {
            const isLocked = LOCKABLE.has(line.$type) && !['Free', 'Range'].includes(tailOf(line)?.$type ?? '');
            return isLocked ? [...library, 'locked'] : LOCKABLE.has(line.$type) ? library : [];
        }
        const slot = this.slots(text).get(line);
        const lock = slot === undefined ? { kind: 'none' as const } : lockBelow(slot, text);
        if (lock.kind === 'none') {
            return [];
        }
        const taken: LineModifier = sameLine(lock.by.node, line) ? 'inherited' : 'overridden';
        return lock.kind === 'locked' ? [taken, 'locked'] : [taken];
    }

    private slots(text: NonNullable<ReturnType<typeof textAround>>): ReadonlyMap<AstNode, Slot> {
        const { Contexts } = this.server.workspace;
        return Contexts.cached(text, 'slots', () => {
            const state =
                ast.isContract(text) || ast.isAmendment(text) ? stateAround(text, Contexts.of(AstUtils.getDocument(text))) : undefined;
            const slots = state === undefined ? [] : lockableBlocks(state).flatMap((block) => [...block.values()]);
            return new Map(slots.flatMap((slot) => slot.lines.map((line) => [line.node, slot] as const)));
        });
    }
}

/** Lines that may end with a lock. */
const LOCKABLE: ReadonlySet<string> = new Set([
    ...[
        'Term',
        'CareForm',
        'AllowedCarriers',
        'Subject',
        'Meetings',
        'Contact',
        'CooperationReport',
        'Licence',
        'Results',
        'FinanceReport',
    ],
    ...[
        'MinimumCases',
        'PublicationPlace',
        'InterimPlace',
        'FundCondition',
        'FundBase',
        'FundClock',
        'FundPhase',
        'Forwarding',
        'Repayment',
    ],
    ...[
        'FundPayment',
        'Offsetting',
        'Aftermath',
        'Formula',
        'Population',
        'BaseYears',
        'Share',
        'LossCarryForward',
        'LossShare',
        'Threshold',
    ],
    ...['ThresholdMode', 'Cap', 'QualityFactor', 'Retention', 'Rounding', 'Provisional', 'Final', 'Due', 'OrdinaryTermination', 'Notice'],
    ...['Consequence', 'Interest', 'Growth', 'ValuationDay', 'LibraryClauses'],
]);

function firstWord(node: AstNode): CstNode | undefined {
    const text = /^\p{L}+/u.exec(node.$cstNode?.text ?? '')?.[0];
    return text === undefined ? undefined : GrammarUtils.findNodeForKeyword(node.$cstNode, text);
}

function typeOf(node: AstNode): string {
    if (ast.isVariant(node) || ast.isContract(node) || ast.isAmendment(node) || ast.isCareModule(node)) {
        return SemanticTokenTypes.class;
    }
    if (ast.isProviderRole(node)) {
        return SemanticTokenTypes.interface;
    }
    return ast.isParticipant(node) || ast.isHealthOffice(node) || ast.isHealthConference(node)
        ? SemanticTokenTypes.variable
        : SemanticTokenTypes.property;
}
