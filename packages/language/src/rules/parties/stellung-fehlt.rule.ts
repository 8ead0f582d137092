import * as ast from '../../generated/ast.ts';
import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule, type Report } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { citationOf, fittingNumbers } from './partner-number-of.ts';
import { titleOf } from './party-node.ts';

interface Params {
    readonly party: string;
    readonly line: string;
}

export const standingMissing = defineRule<Params>({
    code: 'stellung-fehlt',
    severity: 'error',
    category: 'Beteiligte',
    title: 'Die Stellung eines Beteiligten fehlt',
    basis: ['L02', 'L40', '§ 140a Abs. 3 Satz 1 SGB V'],
    locked: true,
    message: ({ party, line }) =>
        `Für „${party}“ fehlt die Stellung; Rubrum, Unterschriften und die Bindung an den Vertrag folgen aus ihr (L02; § 140a Abs. 3 Satz 1 SGB V). Möglich sind Vertragspartner, Beigetreten, Mitzeichnend und Genannt. Ergänzen Sie die Zeile: ${line}`,
    page: {
        impact: 'Es bliebe offen, ob der Beteiligte unterschreibt und woran er gebunden ist.',
        wrong: 'leistungserbringer Klinik "Klinikum gGmbH" { art Krankenhaus }',
        right: 'leistungserbringer Klinik "Klinikum gGmbH" {\n    art Krankenhaus\n    stellung Beigetreten nach "§ 140a Abs. 3 Satz 1 Nr. 1 SGB V"\n}',
    },
    checks: { Authority: check, HealthOffice: check, IntegrationUnit: check, Provider: check },
});

function check(
    party: ast.Authority | ast.HealthOffice | ast.IntegrationUnit | ast.Provider,
    report: Report<Params>,
    { hasSyntaxErrors }: RuleContext,
): void {
    if (party.standing.length === 0 && !hasSyntaxErrors) {
        const line = usualLine(party);
        report({ node: party, property: 'name' }, { party: titleOf(party), line }, insertLines(party, [line], 'Zeile „stellung“ ergänzen'));
    }
}

/** The unit contracts, providers accede, the municipal side signs along. */
function usualLine(party: ast.Authority | ast.HealthOffice | ast.IntegrationUnit | ast.Provider): string {
    if (ast.isAuthority(party) || ast.isHealthOffice(party)) {
        return 'stellung Mitzeichnend';
    }
    const fallback = ast.isIntegrationUnit(party) ? '2' : '1';
    const standing = ast.isIntegrationUnit(party) ? 'Vertragspartner' : 'Beigetreten';
    return `stellung ${standing} nach ${citationOf(fittingNumbers(party)[0] ?? fallback)}`;
}
