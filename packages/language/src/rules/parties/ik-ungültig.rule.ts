import { checkIk } from '@riv/model/identifier/ik';
import type * as ast from '../../generated/ast.ts';
import { replaceProperty } from '../fixes/change-part.ts';
import { defineRule, type Report } from '../rule.ts';

export const ikInvalid = defineRule<{ problem: string }>({
    code: 'ik-ungültig',
    severity: 'error',
    category: 'Beteiligte',
    title: 'Das Institutionskennzeichen ist falsch',
    basis: ['§ 293 Abs. 1 SGB V', 'L42'],
    locked: true,
    message: ({ problem }) =>
        `${problem} Das Kennzeichen ordnet Abrechnung und Meldung zu (§ 293 Abs. 1 SGB V). Schreiben Sie es mit neun Ziffern, etwa: ik 103411401; solange es fehlt: ik offen "Institutionskennzeichen"`,
    page: {
        impact: 'Abrechnung und Meldung gingen an eine falsche oder keine Stelle.',
        wrong: 'ik 103411410',
        right: 'ik 103411401',
    },
    checks: { Ik: check, Succession: check },
});

function check(line: ast.Ik | ast.Succession, report: Report<{ problem: string }>): void {
    const checked = checkIk(line.key ?? '');
    if (line.key !== undefined && !checked.ok) {
        const { message: problem, suggestion } = checked.problem;
        const fix = suggestion === undefined ? [] : replaceProperty(line, 'key', suggestion, `In ${suggestion} ändern`);
        report({ node: line, property: 'key' }, { problem }, fix);
    }
}
