import { legalForms } from '@riv/model/terms/legal-form';
import * as ast from '../../generated/ast.ts';
import { readTerm } from '../../resolve/build/read.ts';
import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule, type Report } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { signs, titleOf } from './party-node.ts';

export const sealMissing = defineRule<{ party: string }>({
    code: 'siegel-fehlt',
    severity: 'warning',
    category: 'Form',
    title: 'Das Siegel einer Stelle des öffentlichen Rechts fehlt',
    basis: ['L40', 'L72'],
    locked: false,
    message: ({ party }) =>
        `„${party}“ gehört zum öffentlichen Recht und unterzeichnet in der Regel mit Siegel (L40, L72); auf der Unterschriftenseite ist dafür kein Platz vorgesehen. Ergänzen Sie die Zeile: siegel`,
    page: {
        impact: 'Die Unterschriftenseite muss kurz vor der Unterzeichnung neu gedruckt werden.',
        wrong: 'krankenkasse AOK "AOK NordWest" { rechtsform KörperschaftÖffentlichenRechts }',
        right: 'krankenkasse AOK "AOK NordWest" {\n    rechtsform KörperschaftÖffentlichenRechts\n    siegel\n}',
    },
    checks: { Authority: check, IntegrationUnit: check, Payer: check },
});

function check(
    party: ast.Authority | ast.IntegrationUnit | ast.Payer,
    report: Report<{ party: string }>,
    { hasSyntaxErrors }: RuleContext,
): void {
    if (party.seal.length === 0 && isPublic(party) && signs(party) && !hasSyntaxErrors) {
        report({ node: party, property: 'name' }, { party: titleOf(party) }, insertLines(party, ['siegel'], 'Zeile „siegel“ ergänzen'));
    }
}

/** A Gebietskörperschaft always is; the others by their legal form. */
function isPublic(party: ast.Authority | ast.IntegrationUnit | ast.Payer): boolean {
    if (ast.isAuthority(party)) {
        return true;
    }
    const form = readTerm(legalForms, party.form[0]?.value);
    return form !== undefined && legalForms[form].publicLaw;
}
