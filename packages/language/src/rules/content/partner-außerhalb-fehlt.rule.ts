import type * as ast from '../../generated/ast.ts';
import { readText } from '../../resolve/build/read.ts';
import { textLiteral } from '../fixes/free-name.ts';
import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule, type Fix } from '../rule.ts';

export const outsidePartnerMissing = defineRule({
    code: 'partner-außerhalb-fehlt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Ein Partner außerhalb des Gesundheitswesens fehlt',
    basis: ['R10'],
    locked: true,
    message: () =>
        'Die Integrationseinheit nennt keinen Partner außerhalb des Gesundheitswesens; ihr Träger muss Partner über die Berufsgruppen im Gesundheitswesen hinaus gewinnen (R10). Ergänzen Sie im Block „integrationseinheit“ die Zeile: partner außerhalb des gesundheitswesens "Handwerkskammer Flensburg"',
    page: {
        impact: 'Die Region erreicht Betriebe, Schulen und Vereine nicht, in denen Gesundheit entsteht.',
        wrong: 'integrationseinheit Einheit "…" { träger Managementgesellschaft }',
        right: 'integrationseinheit Einheit "…" {\n    träger Managementgesellschaft\n    partner außerhalb des gesundheitswesens "Handwerkskammer Flensburg"\n}',
    },
    checks: {
        IntegrationUnit: (unit, report, { hasSyntaxErrors }) => {
            if (unit.partners.length === 0 && !hasSyntaxErrors) {
                report({ node: unit, property: 'name' }, {}, fixesFor(unit));
            }
        },
    },
});

/** Members of the Gesundheitskonferenz from outside health care are the likely partners. */
function fixesFor(unit: ast.IntegrationUnit): Fix[] {
    const members = unit.$container.conference.flatMap((conference) => conference.members.flatMap((block) => block.members));
    return members
        .filter(({ group }) => group === 'gewerbe' || group === 'bildungseinrichtungen' || group === 'gewerkschaften')
        .flatMap(({ title }) => {
            const name = readText(title);
            const line = `partner außerhalb des gesundheitswesens ${textLiteral(name ?? '')}`;
            return name === undefined ? [] : insertLines(unit, [line], `„${name}“ als Partner nennen`);
        });
}
