import { CLOSED_LISTS } from '@riv/language/rules/values/closed-lists';
import { type GrammarAST, GrammarUtils } from 'langium';
import { BLOCK_SNIPPETS } from './block-snippets.ts';

/** What stands in a tab stop until the lawyer types over it, by the rule of the literal. */
const EXAMPLES: Readonly<Record<string, string>> = {
    Name: 'Name',
    Text: '"…"',
    DateLiteral: '01.01.2027',
    DayMonthLiteral: '31.03.',
    EditionLiteral: '2026.1',
    Key: '…',
    Integer: '1',
    Ordinal: '10.',
    DecimalLiteral: '0,90',
    PercentLiteral: '2 %',
    MoneyLiteral: '0,00 EUR',
    DurationLiteral: '12 monate',
    Quantity: '1',
    Open: 'offen "…"',
    IcdLiteral: 'E11.74',
    OPS_CODE: '5-865',
    FollowingYear: 'zweiten folgejahres',
    LimitUnit: 'quartal',
    BlockKind: 'sicherheit',
    ThresholdCondition: 'ab erstem euro',
};

/** A whole line or block of the language with its required fields as tab stops, in the syntax of LSP snippets. */
export function lineSnippet(rule: GrammarAST.ParserRule): string {
    const prepared = BLOCK_SNIPPETS[rule.name];
    return prepared ?? new SnippetWriter(rule.name).write(rule.definition).trim();
}

/** The text of a snippet with its first proposals, without tab stops. */
export function plainText(snippet: string): string {
    return snippet
        .replace(/\$\{\d+\|((?:[^\\|]|\\.)*)\|\}/g, (_, options: string) => options.split(',')[0] ?? '')
        .replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, '$1')
        .replace(/\$\d+|\$\{\d+\}/g, '')
        .replace(/\\([$}\\])/g, '$1');
}

class SnippetWriter {
    private readonly type: string;
    private stops = 0;

    constructor(type: string) {
        this.type = type;
    }

    write(element: GrammarAST.AbstractElement, property = ''): string {
        if (element.cardinality === '?' || element.cardinality === '*') {
            return '';
        }
        switch (element.$type) {
            case 'Keyword':
                return this.keyword((element as GrammarAST.Keyword).value);
            case 'Group':
                return this.group(element as GrammarAST.Group, property);
            case 'Alternatives':
                return this.write((element as GrammarAST.Alternatives).elements[0] as GrammarAST.AbstractElement, property);
            case 'Assignment': {
                const { terminal, feature } = element as GrammarAST.Assignment;
                return this.write(terminal, feature);
            }
            case 'CrossReference':
                return this.stop('Name');
            case 'RuleCall':
                return this.call((element as GrammarAST.RuleCall).rule.ref, property);
            default:
                return '';
        }
    }

    private keyword(value: string): string {
        return value === '{' ? `{\n\t$0\n` : value;
    }

    private group({ elements }: GrammarAST.Group, property: string): string {
        return elements
            .map((part) => this.write(part, property))
            .filter((part) => part !== '')
            .reduce((text, part) => (text === '' ? part : text.endsWith('\n') || /^[,:]/.test(part) ? text + part : `${text} ${part}`), '');
    }

    private call(rule: GrammarAST.AbstractRule | undefined, property: string): string {
        const list = CLOSED_LISTS[`${this.type}.${property}`];
        if (list !== undefined) {
            return `\${${++this.stops}|${Object.keys(list.table).join(',')}|}`;
        }
        const example = EXAMPLES[rule?.name ?? ''];
        if (example !== undefined) {
            return this.stop(example);
        }
        if (rule?.$type === 'ParserRule' && !GrammarUtils.isDataTypeRule(rule)) {
            return this.write((rule as GrammarAST.ParserRule).definition, property);
        }
        return this.stop('…');
    }

    /** The quotation marks of a text stay, only its content is typed over. */
    private stop(example: string): string {
        const text = /^(.*)"…"$/.exec(example);
        return text === null ? `\${${++this.stops}:${example}}` : `${text[1]}"\${${++this.stops}:…}"`;
    }
}
