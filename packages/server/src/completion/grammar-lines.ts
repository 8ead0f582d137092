import { type AstNode, AstUtils, type GrammarAST, GrammarUtils } from 'langium';

/** The rule of the grammar in which an element stands. */
export function ruleOf(element: GrammarAST.AbstractElement): GrammarAST.ParserRule | undefined {
    return AstUtils.getContainerOfType(element, (node): node is GrammarAST.ParserRule => node.$type === 'ParserRule');
}

/** Whether an element is what its rule begins with. */
export function opensRule(element: GrammarAST.AbstractElement): boolean {
    const rule = ruleOf(element);
    return rule !== undefined && !GrammarUtils.isDataTypeRule(rule) && firstElements(rule.definition).includes(element);
}

function firstElements(element: GrammarAST.AbstractElement): GrammarAST.AbstractElement[] {
    switch (element.$type) {
        case 'Group': {
            const [first, ...rest] = (element as GrammarAST.Group).elements;
            return first === undefined ? [] : first.$type === 'Action' ? rest.slice(0, 1).flatMap(firstElements) : firstElements(first);
        }
        case 'Alternatives':
            return (element as GrammarAST.Alternatives).elements.flatMap(firstElements);
        case 'Assignment':
            return firstElements((element as GrammarAST.Assignment).terminal);
        default:
            return [element];
    }
}

/** A keyword with the fixed words behind it: „im folgejahr“, „der normkosten“. They are offered in one go. */
export function phraseFrom(keyword: GrammarAST.Keyword): string {
    const words = [keyword.value];
    let element: GrammarAST.AbstractElement = keyword;
    // A word that is assigned (`none?='kein' 'aufschlag'`) goes on in the group of its assignment.
    if (element.$container?.$type === 'Assignment') {
        element = element.$container as GrammarAST.Assignment;
    }
    const group = element.$container;
    if (group?.$type === 'Group') {
        const { elements } = group as GrammarAST.Group;
        for (const next of elements.slice(elements.indexOf(element) + 1)) {
            if (next.$type !== 'Keyword' || next.cardinality !== undefined || !/\p{L}/u.test((next as GrammarAST.Keyword).value)) {
                break;
            }
            words.push((next as GrammarAST.Keyword).value);
        }
    }
    return words.join(' ');
}

/**
 * `Type.property` into which the value of a rule goes. Rules for values are called from many lines, and the parser that looks for
 * proposals does not say from which: the words of the statement do. The fixed word before the value must be the last one; of several
 * lines that fit the one counts with which the statement begins („streichen klausel“ is no „klausel“), else the one whose first word
 * stands last.
 */
export function callerOf(call: GrammarAST.RuleCall, statement: readonly string[]): Target | undefined {
    const rule = ruleOf(call);
    if (rule === undefined || !GrammarUtils.isDataTypeRule(rule)) {
        return targetOf(call);
    }
    const last = statement.at(-1);
    const rank = ({ opening, before }: Caller): number =>
        opening === undefined ? 0 : opening === statement[0] && before === last ? statement.length : statement.lastIndexOf(opening);
    return callers(rule)
        .filter((caller) => rank(caller) >= 0 && (caller.before === undefined || caller.before === last || last === ','))
        .toSorted((a, b) => rank(b) - rank(a))[0]?.target;
}

export interface Target {
    readonly type: string;
    readonly property: string;
}

interface Caller {
    readonly target: Target;
    /** First word of the line; undefined for a rule that begins with a name. */
    readonly opening: string | undefined;
    /** The fixed word directly before the value. */
    readonly before: string | undefined;
}

const CALLERS = new WeakMap<GrammarAST.ParserRule, readonly Caller[]>();

function callers(rule: GrammarAST.ParserRule): readonly Caller[] {
    const known = CALLERS.get(rule);
    if (known !== undefined) {
        return known;
    }
    const grammar = AstUtils.getContainerOfType(rule, (node): node is GrammarAST.Grammar => node.$type === 'Grammar');
    const nodes = grammar === undefined ? [] : AstUtils.streamAllContents(grammar).toArray();
    const found = nodes.flatMap((node): Caller[] => {
        const call = node.$type === 'RuleCall' ? (node as GrammarAST.RuleCall) : undefined;
        const target = call?.rule.ref === rule ? targetOf(call) : undefined;
        return call === undefined || target === undefined ? [] : [{ target, opening: openingOf(call), before: wordBefore(call) }];
    });
    CALLERS.set(rule, found);
    return found;
}

function openingOf(element: GrammarAST.AbstractElement): string | undefined {
    const rule = ruleOf(element);
    const first = rule === undefined ? undefined : firstElements(rule.definition)[0];
    return first?.$type === 'Keyword' ? (first as GrammarAST.Keyword).value : undefined;
}

/** The fixed word directly before an element in its line. */
function wordBefore(element: GrammarAST.AbstractElement): string | undefined {
    let part: AstNode = element;
    while (part.$container?.$type === 'Assignment' || part.$container?.$type === 'Alternatives') {
        part = part.$container;
    }
    if (part.$container?.$type !== 'Group') {
        return undefined;
    }
    const { elements } = part.$container as GrammarAST.Group;
    const previous = elements[elements.indexOf(part as GrammarAST.AbstractElement) - 1];
    return previous?.$type === 'Keyword' ? (previous as GrammarAST.Keyword).value : undefined;
}

/** Whether a rule may go on a line behind a word, as `erfolgsvergütung { … }` behind „ändern“. */
export function mayFollow(rule: GrammarAST.ParserRule, word: string | undefined): boolean {
    return word !== undefined && callers(rule).some(({ before }) => before === word);
}

/** `Type.property` into which the value of an element goes. */
export function targetOf(element: GrammarAST.AbstractElement): Target | undefined {
    const assignment = AstUtils.getContainerOfType(element, (node): node is GrammarAST.Assignment => node.$type === 'Assignment');
    const rule = ruleOf(element);
    return assignment === undefined || rule === undefined ? undefined : { type: rule.name, property: assignment.feature };
}
