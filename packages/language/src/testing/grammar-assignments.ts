import { type GrammarAST, GrammarUtils } from 'langium';
import { RivGrammar } from '../generated/grammar.ts';

/**
 * Every property that the grammar assigns from one of the wanted rules, as `Type.property`. Fragments count for the rules that use
 * them, and behind an inferred action (`{infer Range}`) the properties belong to its type.
 */
export function assignmentsOf(wanted: (ruleName: string) => boolean): ReadonlySet<string> {
    const found = new Set<string>();
    for (const rule of RivGrammar().rules) {
        if (rule.$type === 'ParserRule' && !rule.fragment && !GrammarUtils.isDataTypeRule(rule)) {
            collect(rule.definition, rule.name, wanted, found);
        }
    }
    return found;
}

/** Collects below an element and returns the type that holds behind it. */
function collect(element: GrammarAST.AbstractElement, type: string, wanted: (ruleName: string) => boolean, found: Set<string>): string {
    switch (element.$type) {
        case 'Action':
            return (element as GrammarAST.Action).inferredType?.name ?? type;
        case 'Alternatives':
            for (const option of (element as GrammarAST.Alternatives).elements) {
                collect(option, type, wanted, found);
            }
            return type;
        case 'Group':
            return (element as GrammarAST.Group).elements.reduce((current, part) => collect(part, current, wanted, found), type);
        case 'Assignment': {
            const { feature, terminal } = element as GrammarAST.Assignment;
            if (ruleNamesOf(terminal).some(wanted)) {
                found.add(`${type}.${feature}`);
            }
            return type;
        }
        case 'RuleCall': {
            const rule = (element as GrammarAST.RuleCall).rule.ref;
            return rule?.$type === 'ParserRule' && rule.fragment ? collect(rule.definition, type, wanted, found) : type;
        }
        default:
            return type;
    }
}

function ruleNamesOf(terminal: GrammarAST.AbstractElement): string[] {
    switch (terminal.$type) {
        case 'RuleCall':
            return [(terminal as GrammarAST.RuleCall).rule.$refText];
        case 'Alternatives':
            return (terminal as GrammarAST.Alternatives).elements.flatMap(ruleNamesOf);
        default:
            return [];
    }
}
