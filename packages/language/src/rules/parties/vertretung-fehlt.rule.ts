import * as ast from '../../generated/ast.ts';
import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule, type Report } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { type PartyNode, signs, titleOf } from './party-node.ts';

interface Params {
    readonly party: string;
    readonly example: string;
}

export const representationMissing = defineRule<Params>({
    code: 'vertretung-fehlt',
    severity: 'error',
    category: 'Form',
    title: 'Die Vertretung eines Unterzeichners fehlt',
    basis: ['L40', 'L72', '§ 56 SGB X', '§ 126 Abs. 2 BGB'],
    locked: true,
    message: ({ party, example }) =>
        `Für „${party}“ steht nicht fest, wer unterschreibt; der Vertrag ist schriftlich zu schließen (L40; § 56 SGB X, § 126 Abs. 2 BGB). Ergänzen Sie die Zeile: vertreten durch "${example}", solange die Namen fehlen: vertreten durch offen "Namen der zeichnungsberechtigten Personen"`,
    page: {
        impact: 'Auf der Unterschriftenseite fehlt, wer für den Beteiligten zeichnet; die Form ist gefährdet.',
        wrong: 'krankenkasse AOK "AOK NordWest" { sitz "44269 Dortmund" }',
        right: 'krankenkasse AOK "AOK NordWest" {\n    sitz "44269 Dortmund"\n    vertreten durch "den Vorstand"\n}',
    },
    checks: { Authority: check, IntegrationUnit: check, Payer: check, Provider: check },
});

/** Who only accedes signs a declaration of its own. */
function check(party: PartyNode, report: Report<Params>, { hasSyntaxErrors }: RuleContext): void {
    if (party.representedBy.length === 0 && signs(party) && !hasSyntaxErrors) {
        const example = usualSigner(party);
        const line = 'vertreten durch offen "Namen der zeichnungsberechtigten Personen"';
        report(
            { node: party, property: 'name' },
            { party: titleOf(party), example },
            insertLines(party, [line], 'Zeile „vertreten durch“ ergänzen'),
        );
    }
}

function usualSigner(party: PartyNode): string {
    if (ast.isAuthority(party)) {
        return /stadt/i.test(party.kind[0]?.value ?? '') ? 'den Oberbürgermeister' : 'den Landrat';
    }
    return ast.isPayer(party) ? 'den Vorstand' : 'die Geschäftsführung';
}
