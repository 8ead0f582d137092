import * as ast from '../../generated/ast.ts';
import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule, type Report } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { inRubrum, titleOf } from './party-node.ts';

interface Params {
    readonly party: string;
    readonly example: string;
}

export const shortNameMissing = defineRule<Params>({
    code: 'kurzbezeichnung-fehlt',
    severity: 'error',
    category: 'Form',
    title: 'Die Kurzbezeichnung eines Beteiligten fehlt',
    basis: ['B3', 'L40'],
    locked: true,
    message: ({ party, example }) =>
        `Für „${party}“ fehlt die Kurzbezeichnung, unter der der Vertrag ihn nennt („– im Folgenden: … –“); jeder Beteiligte hat genau einen Namen (B3). Ergänzen Sie die Zeile mit Artikel: kurz "${example}"`,
    page: {
        impact: 'Der Vertragstext müsste jedes Mal den vollen Namen nennen und könnte ihn nicht beugen.',
        wrong: 'krankenkasse AOK "AOK NordWest – Die Gesundheitskasse" { kassenart AOK }',
        right: 'krankenkasse AOK "AOK NordWest – Die Gesundheitskasse" {\n    kurz "die AOK"\n    kassenart AOK\n}',
    },
    checks: { Authority: check, IntegrationUnit: check, Payer: check },
});

function check(party: ast.Authority | ast.IntegrationUnit | ast.Payer, report: Report<Params>, { hasSyntaxErrors }: RuleContext): void {
    if (party.short.length === 0 && inRubrum(party) && !hasSyntaxErrors) {
        const example = usualName(party);
        const fix = insertLines(party, [`kurz "${example}"`], `Kurzbezeichnung „${example}“ eintragen`);
        report({ node: party, property: 'name' }, { party: titleOf(party), example }, fix);
    }
}

/** „der Kreis“, „die Stadt“, „die Integrationseinheit“; a Kasse goes by the first word of its name („die AOK“). */
function usualName(party: ast.Authority | ast.IntegrationUnit | ast.Payer): string {
    if (ast.isPayer(party)) {
        return `die ${/^[\p{L}\d]+/u.exec(titleOf(party))?.[0] ?? 'Krankenkasse'}`;
    }
    if (ast.isIntegrationUnit(party)) {
        return 'die Integrationseinheit';
    }
    const kind = party.kind[0]?.value;
    return kind === 'KreisfreieStadt' || kind === 'Stadtkreis' ? 'die Stadt' : 'der Kreis';
}
