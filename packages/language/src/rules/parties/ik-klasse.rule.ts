import { checkIk, ikClass, isPayerIk } from '@riv/model/identifier/ik';
import * as ast from '../../generated/ast.ts';
import { defineRule, type Report } from '../rule.ts';

interface Params {
    readonly ik: string;
    readonly kind: string | undefined;
}

export const ikClassUnfit = defineRule<Params>({
    code: 'ik-klasse',
    severity: 'warning',
    category: 'Beteiligte',
    title: 'Das Institutionskennzeichen ist nicht das einer Krankenkasse',
    basis: ['§ 293 Abs. 1 SGB V'],
    locked: false,
    message: ({ ik, kind }) =>
        `Das Institutionskennzeichen ${ik} beginnt mit ${ik.slice(0, 2)}${kind === undefined ? '' : ` (${kind})`}; das einer Krankenkasse beginnt mit 10 (§ 293 Abs. 1 SGB V). Prüfen Sie, ob es zur Krankenkasse gehört, und schreiben Sie etwa: ik 103411401`,
    page: {
        impact: 'Vermutlich steht das Kennzeichen eines anderen Beteiligten oder der Pflegekasse im Vertrag.',
        wrong: 'krankenkasse AOK "…" { ik 260326822 }',
        right: 'krankenkasse AOK "…" { ik 103411401 }',
    },
    checks: {
        Ik: (line, report) => {
            if (ast.isPayer(line.$container) || ast.isChangedPayer(line.$container)) {
                check(line, report);
            }
        },
        Succession: (operation, report) => check(operation, report),
    },
});

function check(line: ast.Ik | ast.Succession, report: Report<Params>): void {
    const checked = checkIk(line.key ?? '');
    if (checked.ok && !isPayerIk(checked.value)) {
        report({ node: line, property: 'key' }, { ik: checked.value, kind: ikClass(checked.value) });
    }
}
