import type * as ast from '../../generated/ast.ts';
import { insertFirst } from '../fixes/insert-lines.ts';
import { defineRule, type Report } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';

export const statusMissing = defineRule<{ kind: string }>({
    code: 'status-fehlt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Der Status fehlt',
    basis: ['R12', '§ 56 SGB X'],
    locked: true,
    message: ({ kind }) =>
        `${kind} sagt nicht, ob er Entwurf, unterschriftsreif oder geschlossen ist; davon hängt ab, was offen bleiben darf und ob „Entwurf“ auf jeder Seite steht. Ergänzen Sie zum Beispiel: status Entwurf`,
    page: {
        impact: 'Ein Entwurf ließe sich nicht von der Fassung unterscheiden, die unterschrieben wird.',
        wrong: 'vertrag V "…" { variante Verbund fassung 2026.1 }',
        right: 'vertrag V "…" { variante Verbund fassung 2026.1\nstatus Entwurf }',
    },
    checks: {
        Contract: (contract, report, context) => checkText(contract, 'Der Vertrag', report, context),
        Amendment: (amendment, report, context) => checkText(amendment, 'Der Nachtrag', report, context),
    },
});

function checkText(text: ast.Contract | ast.Amendment, kind: string, report: Report<{ kind: string }>, context: RuleContext): void {
    if (text.status.length === 0 && !context.hasSyntaxErrors) {
        report({ node: text, property: 'name' }, { kind }, insertFirst(text, 'status Entwurf', '„status Entwurf“ einfügen'));
    }
}
