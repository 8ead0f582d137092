import { RivGrammar } from '@riv/language/generated/grammar';
import { AstUtils, GrammarAST } from 'langium';

export interface Keywords {
    /** Words that open a block in braces: `vertrag`, `region`. */
    readonly blocks: readonly string[];
    /** Words with which all other lines begin: `sitz`, `beitritt`. */
    readonly lines: readonly string[];
    /** All other words: `am`, `je`, `gesperrt`. */
    readonly inner: readonly string[];
    /** Words behind which a name is declared: `krankenkasse`, `klausel`. */
    readonly declaring: readonly string[];
}

const WORD = /^\p{L}/u;

/** The keywords of the language by what they do on their line, each list sorted by length, then alphabetically. */
export function keywords(): Keywords {
    const rules = RivGrammar().rules.filter(GrammarAST.isParserRule);
    const all = new Set(rules.flatMap((rule) => wordsIn(rule.definition)));
    const blocks = new Set<string>();
    const lines = new Set<string>();
    const declaring = new Set<string>();
    for (const rule of rules.filter(({ dataType }) => dataType === undefined)) {
        const parts = partsOf(rule.definition);
        const words = firstWords(rule.definition);
        for (const word of words) {
            (parts.some(opensBlock) ? blocks : lines).add(word);
        }
        if (parts.some((part) => GrammarAST.isAssignment(part) && part.feature === 'name')) {
            for (const word of words) {
                declaring.add(word);
            }
        }
    }
    const inner = [...all].filter((word) => !blocks.has(word) && !lines.has(word));
    return {
        blocks: sorted(blocks),
        lines: sorted([...lines].filter((word) => !blocks.has(word))),
        inner: sorted(inner),
        declaring: sorted(declaring),
    };
}

function sorted(words: Iterable<string>): readonly string[] {
    return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function wordsIn(element: GrammarAST.AbstractElement): readonly string[] {
    const nodes = [element, ...AstUtils.streamAllContents(element)];
    return nodes.filter(GrammarAST.isKeyword).flatMap(({ value }) => (WORD.test(value) ? [value] : []));
}

function partsOf(element: GrammarAST.AbstractElement): readonly GrammarAST.AbstractElement[] {
    return GrammarAST.isGroup(element) ? element.elements : [element];
}

/** Whether a part of a rule is a brace, or a fragment that is a block. */
function opensBlock(part: GrammarAST.AbstractElement): boolean {
    if (GrammarAST.isRuleCall(part) && GrammarAST.isParserRule(part.rule.ref) && part.rule.ref.fragment) {
        return partsOf(part.rule.ref.definition).some(opensBlock);
    }
    return [part, ...AstUtils.streamAllContents(part)].some((node) => GrammarAST.isKeyword(node) && node.value === '{');
}

/** The words with which an element can begin. */
function firstWords(element: GrammarAST.AbstractElement): readonly string[] {
    if (GrammarAST.isKeyword(element)) {
        return WORD.test(element.value) ? [element.value] : [];
    }
    if (GrammarAST.isAssignment(element)) {
        return firstWords(element.terminal);
    }
    if (GrammarAST.isAlternatives(element)) {
        return element.elements.flatMap(firstWords);
    }
    if (GrammarAST.isGroup(element)) {
        const [first, ...rest] = element.elements.filter((part) => !GrammarAST.isAction(part));
        return first === undefined
            ? []
            : [...firstWords(first), ...(first.cardinality === '?' ? rest.slice(0, 1).flatMap(firstWords) : [])];
    }
    return [];
}
