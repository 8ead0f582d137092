import * as ast from '@riv/language/generated/ast';
import type { ContractState } from '@riv/language/resolve/contract-state';
import { LINE_LABELS } from '@riv/language/resolve/line-labels';
import { slotKey } from '@riv/language/resolve/slot';
import { type AstNode, AstUtils, type GrammarAST, GrammarUtils } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import { mayFollow, opensRule, phraseFrom, ruleOf } from './grammar-lines.ts';
import { lineSnippet, plainText } from './line-snippet.ts';
import { isForbidden, isForbiddenBlock, openLines } from './open-lines.ts';
import type { Proposal } from './proposal.ts';

export interface KeywordPlace {
    /** The word before the cursor in its statement; undefined where a new statement begins. */
    readonly lastWord: string | undefined;
    /** The block around the cursor, or the root. */
    readonly block: AstNode | undefined;
    /** Lines that the block already has, without the one that is being typed. */
    readonly lines: readonly AstNode[];
    /** What the variant allows; undefined outside contracts and amendments. */
    readonly state: ContractState | undefined;
    readonly inVariant: boolean;
}

/** Proposals for a keyword: a whole line or block where it opens one, a fixed phrase inside a line. */
export function keywordItems(keyword: GrammarAST.Keyword, place: KeywordPlace): Proposal[] {
    const rule = ruleOf(keyword);
    if (!/\p{L}/u.test(keyword.value) || rule === undefined) {
        return [];
    }
    if (rule.name === 'Tail') {
        return place.lastWord !== undefined && place.inVariant !== (keyword.value === 'abweichung') ? [tailItem(keyword)] : [];
    }
    if (!opensRule(keyword) || GrammarUtils.isDataTypeRule(rule) || rule.fragment) {
        return place.lastWord === undefined && !rule.fragment && !isAlternativeStart(keyword) ? [] : [phrase(keyword, rule)];
    }
    if (place.lastWord === undefined) {
        return lineItems(keyword, rule, place);
    }
    return mayFollow(rule, place.lastWord) ? [wholeLine(keyword, rule)] : [];
}

function lineItems(keyword: GrammarAST.Keyword, rule: GrammarAST.ParserRule, { block, lines, state }: KeywordPlace): Proposal[] {
    const type = rule.name;
    if (lines.some((line) => line.$type === type && (isSingle(line) || SINGLE_BLOCKS.has(type)))) {
        return [];
    }
    const owner = block?.$type ?? '';
    if (state !== undefined && (isForbidden(state, owner, type) || isForbiddenBlock(state, type))) {
        return [];
    }
    const open = state === undefined ? [] : openLines(state, owner, type);
    if (open.length > 0) {
        return open
            .filter(({ label }) => label.startsWith(keyword.value))
            .map(({ label, snippet, detail }) => ({ label, snippet, detail, kind: CompletionItemKind.Property, rank: 0 }));
    }
    return [wholeLine(keyword, rule)];
}

/** A line may stand once where nothing tells two of its kind apart. */
function isSingle(line: AstNode): boolean {
    return slotKey(line) === line.$type && !REPEATED_OPERATIONS.has(line.$type);
}

/** An amendment does several of these: each names what it does it to. */
const REPEATED_OPERATIONS: ReadonlySet<string> = new Set(
    [ast.Insertion, ast.Change, ast.Deletion, ast.Exit, ast.Renaming, ast.Succession].map(({ $type }) => $type),
);

/** Blocks with a name that may stand once in a contract. */
const SINGLE_BLOCKS: ReadonlySet<string> = new Set([ast.HealthConference.$type, ast.IntegrationUnit.$type]);

function wholeLine(keyword: GrammarAST.Keyword, rule: GrammarAST.ParserRule): Proposal {
    const snippet = ownSnippet(keyword, rule);
    const block = snippet.includes('\n');
    return {
        label: phraseFrom(keyword),
        kind: block ? CompletionItemKind.Struct : CompletionItemKind.Keyword,
        insert: phraseFrom(keyword),
        detail: LINE_LABELS[rule.name] ?? (block ? 'Block' : 'Angabe'),
        documentation: `\`\`\`riv\n${plainText(snippet).replaceAll('\t', '    ')}\n\`\`\``,
        snippet,
        rank: 1,
    };
}

/** Where a rule has several first words, the snippet holds for its first one only; the others bring their phrase. */
function ownSnippet(keyword: GrammarAST.Keyword, rule: GrammarAST.ParserRule): string {
    const snippet = lineSnippet(rule);
    return snippet.startsWith(keyword.value) ? snippet : `${phraseFrom(keyword)} $0`;
}

function phrase(keyword: GrammarAST.Keyword, rule: GrammarAST.ParserRule): Proposal {
    return { label: phraseFrom(keyword), kind: CompletionItemKind.Keyword, detail: LINE_LABELS[rule.name] ?? '', rank: 1 };
}

/** The first word of a list of groups or of another alternative inside the braces of a block. */
function isAlternativeStart(keyword: GrammarAST.Keyword): boolean {
    const many = AstUtils.getContainerOfType(
        keyword,
        (node): node is GrammarAST.AbstractElement => (node as { cardinality?: string }).cardinality === '*',
    );
    return many !== undefined;
}

const TAILS: Readonly<Record<string, Omit<Proposal, 'label' | 'kind'>>> = {
    gesperrt: { detail: 'Die Zeile kann nicht geändert werden' },
    frei: { detail: 'Der Vertrag kann etwas anderes vereinbaren' },
    zulässig: { detail: 'Der Vertrag wählt in diesen Grenzen', snippet: `zulässig \${1:untere Grenze} bis \${2:obere Grenze}` },
    abweichung: {
        detail: 'Abweichung von der Variante mit Begründung; der Vertrag ist dann nicht standardkonform',
        snippet: `abweichung "\${1:Begründung}"`,
    },
};

function tailItem(keyword: GrammarAST.Keyword): Proposal {
    return { label: keyword.value, kind: CompletionItemKind.Keyword, rank: 2, ...TAILS[keyword.value] };
}
