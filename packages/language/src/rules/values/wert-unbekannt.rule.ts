import { isTerm, nearest, termNames } from '@riv/model/terms/lookup';
import { type AstNode, GrammarUtils } from 'langium';
import { replaceProperty } from '../fixes/change-part.ts';
import { type Checks, defineRule, type Report } from '../rule.ts';
import { CLOSED_LISTS, type ClosedList } from './closed-lists.ts';

interface Params {
    readonly value: string;
    /** „keine Kassenart“. */
    readonly none: string;
    readonly allowed: readonly string[];
    readonly proposal?: string;
}

export const termUnknown = defineRule<Params>({
    code: 'wert-unbekannt',
    severity: 'error',
    category: 'Wert',
    title: 'Ein Wert steht nicht in der Liste der zulässigen Werte',
    basis: ['R12', 'B3'],
    locked: true,
    message: ({ value, none, allowed, proposal }) => {
        const list = allowed.length === 1 ? `Zulässig ist nur: ${allowed[0]}.` : `Zulässig sind: ${allowed.join(', ')}.`;
        return `„${value}“ ist ${none}.${proposal === undefined ? '' : ` Gemeint ist wohl „${proposal}“.`} ${list}`;
    },
    page: {
        impact: 'Text und Abrechnung wüssten mit dem Wert nichts anzufangen.',
        wrong: 'kassenart Montag',
        right: 'kassenart AOK',
    },
    checks: checksOf(CLOSED_LISTS),
});

/** One check per type of node, over all its closed values. */
function checksOf(lists: Readonly<Record<string, ClosedList>>): Checks<Params> {
    const byType = new Map<string, { property: string; list: ClosedList }[]>();
    for (const [key, list] of Object.entries(lists)) {
        const [type = '', property = ''] = key.split('.');
        byType.set(type, [...(byType.get(type) ?? []), { property, list }]);
    }
    const checks = [...byType].map(([type, properties]) => [
        type,
        (node: AstNode, report: Report<Params>) => {
            for (const { property, list } of properties) {
                checkProperty(node, property, list, report);
            }
        },
    ]);
    return Object.fromEntries(checks) as Checks<Params>;
}

function checkProperty(node: AstNode, property: string, list: ClosedList, report: Report<Params>): void {
    const value = (node as AstNode & Readonly<Record<string, unknown>>)[property];
    const names: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (let index = 0; index < names.length; index++) {
        const name = names[index];
        if (typeof name !== 'string' || name === '' || isTerm(list.table, name)) {
            continue;
        }
        // Recovery may make up a value for which nothing is written; the parser has reported that.
        if (GrammarUtils.findNodeForProperty(node.$cstNode, property, index) === undefined) {
            continue;
        }
        const place = Array.isArray(value) ? { node, property, index } : { node, property };
        const [proposal] = nearest(list.table, name, 1);
        const params = { value: name, none: list.none, allowed: termNames(list.table) };
        if (proposal === undefined) {
            report(place, params);
        } else {
            report(place, { ...params, proposal }, replaceProperty(node, property, proposal, `In „${proposal}“ ändern`, index));
        }
    }
}
