import { type AstNode, GrammarUtils } from 'langium';
import { replaceProperty } from '../fixes/change-part.ts';
import { type Checks, defineRule, type Report } from '../rule.ts';
import { LITERALS, type LiteralParser } from './literals.ts';

interface Params {
    /** What the parser of the model says: what is wrong and what to write. */
    readonly problem: string;
}

export const valueInvalid = defineRule<Params>({
    code: 'wert-ungültig',
    severity: 'error',
    category: 'Wert',
    title: 'Ein Datum, Betrag oder anderer Wert ist nicht richtig geschrieben',
    basis: ['B13', 'R12'],
    locked: true,
    message: ({ problem }) => problem,
    page: {
        impact: 'Der Wert ließe sich nicht oder falsch lesen; aus 1,234 würden 1.234 Euro oder einer.',
        wrong: 'beginn 31.02.2027',
        right: 'beginn 28.02.2027',
    },
    checks: checksOf(LITERALS),
});

/** One check per type of node, over all its literals. */
function checksOf(literals: Readonly<Record<string, LiteralParser>>): Checks<Params> {
    const byType = new Map<string, { property: string; parse: LiteralParser }[]>();
    for (const [key, parse] of Object.entries(literals)) {
        const [type = '', property = ''] = key.split('.');
        byType.set(type, [...(byType.get(type) ?? []), { property, parse }]);
    }
    const checks = [...byType].map(([type, properties]) => [
        type,
        (node: AstNode, report: Report<Params>) => {
            for (const { property, parse } of properties) {
                checkLiteral(node, property, parse, report);
            }
        },
    ]);
    return Object.fromEntries(checks) as Checks<Params>;
}

function checkLiteral(node: AstNode, property: string, parse: LiteralParser, report: Report<Params>): void {
    const value = (node as AstNode & Readonly<Record<string, unknown>>)[property];
    // Recovery may make up a value for which nothing is written; the parser has reported that.
    if (typeof value !== 'string' || value === '' || GrammarUtils.findNodeForProperty(node.$cstNode, property) === undefined) {
        return;
    }
    const result = parse(withSpace(value), node);
    if (!result.ok) {
        const { message, suggestion } = result.problem;
        report(
            { node, property },
            { problem: message },
            suggestion === undefined ? [] : replaceProperty(node, property, suggestion, `In „${suggestion}“ ändern`),
        );
    }
}

/** The tree keeps `2,5 %` without the space; a message shows it as it is written. */
function withSpace(value: string): string {
    return value.replace(/^([-+\d.,]+)(?=[^-+\d.,\s])/, '$1 ');
}
