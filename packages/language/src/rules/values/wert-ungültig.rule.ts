import type { AstNode } from 'langium';
import { replaceProperty } from '../fixes/change-part.ts';
import { type Checks, defineRule, type Report } from '../rule.ts';
import { LITERALS, type LiteralParser } from './literals.ts';
import { readLiteral } from './readable.ts';

interface Params {
    /** What the parser of the model says: what is wrong and what to write. */
    readonly problem: string;
}

/** Keys whose form and meaning one rule of the parties judges together (`ik-ungültig`, `kreis-unbekannt`). */
const JUDGED_BY_OTHERS: ReadonlySet<string> = new Set(['District.key', 'Ik.key', 'OfficeDistrict.key', 'Succession.key']);

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
    for (const [key, parse] of Object.entries(literals).filter(([name]) => !JUDGED_BY_OTHERS.has(name))) {
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
    const result = readLiteral(node, property, parse);
    if (result !== undefined && !result.ok) {
        const { message, suggestion } = result.problem;
        const fixes = suggestion === undefined ? [] : replaceProperty(node, property, suggestion, `In „${suggestion}“ ändern`);
        report({ node, property }, { problem: message }, fixes);
    }
}
