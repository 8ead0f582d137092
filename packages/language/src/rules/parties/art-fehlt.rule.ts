import { authorityKinds } from '@riv/model/terms/authority-kind';
import { termNames } from '@riv/model/terms/lookup';
import { providerKinds } from '@riv/model/terms/provider-kind';
import * as ast from '../../generated/ast.ts';
import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule, type Fix, type Report } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { titleOf } from './party-node.ts';

interface Params {
    readonly party: string;
    readonly reason: string;
    readonly example: string;
    readonly possible: readonly string[];
}

export const kindMissing = defineRule<Params>({
    code: 'art-fehlt',
    severity: 'error',
    category: 'Beteiligte',
    title: 'Die Art eines Beteiligten fehlt',
    basis: ['R2', 'L01', 'L42', '§ 293a Abs. 1 SGB V'],
    locked: true,
    message: ({ party, reason, example, possible }) =>
        `Für „${party}“ fehlt die Art; ${reason}. Ergänzen Sie die Zeile: art ${example}. Möglich sind: ${possible.join(', ')}.`,
    page: {
        impact: 'Ob die Versorgung Sektoren verbindet und was zu melden ist, lässt sich nicht bestimmen.',
        wrong: 'leistungserbringer Klinik "Klinikum gGmbH" { sitz "25813 Husum" }',
        right: 'leistungserbringer Klinik "Klinikum gGmbH" {\n    art Krankenhaus\n    sitz "25813 Husum"\n}',
    },
    checks: { Authority: check, Provider: check },
});

function check(party: ast.Authority | ast.Provider, report: Report<Params>, { hasSyntaxErrors }: RuleContext): void {
    if (party.kind.length > 0 || hasSyntaxErrors) {
        return;
    }
    const place = { node: party, property: 'name' };
    if (ast.isAuthority(party)) {
        const reason = 'Entscheidungsträgerin ist ein Kreis, eine kreisfreie Stadt oder eine andere demokratisch legitimierte Einheit (R2)';
        report(
            place,
            { party: titleOf(party), reason, example: 'Kreis', possible: termNames(authorityKinds) },
            guesses(party, AUTHORITIES),
        );
    } else {
        const reason = 'die Art der Leistungserbringer gehört zur Meldung des Vertrages (L42; § 293a Abs. 1 SGB V)';
        report(
            place,
            { party: titleOf(party), reason, example: 'Krankenhaus', possible: termNames(providerKinds) },
            guesses(party, PROVIDERS),
        );
    }
}

/** Kinds that a name gives away. */
const AUTHORITIES: readonly (readonly [RegExp, keyof typeof authorityKinds])[] = [
    [/^Landkreis\b/, 'Landkreis'],
    [/kreis/i, 'Kreis'],
    [/stadt/i, 'KreisfreieStadt'],
];
const PROVIDERS: readonly (readonly [RegExp, keyof typeof providerKinds])[] = [
    [/apotheke/i, 'Apotheke'],
    [/netz/i, 'Ärztenetz'],
    [/\bMVZ\b|versorgungszentrum/i, 'MVZ'],
    [/reha/i, 'Rehaklinik'],
    [/klinik|krankenhaus|hospital/i, 'Krankenhaus'],
    [/pflege|senioren/i, 'Pflegeeinrichtung'],
    [/praxis/i, 'Arztpraxis'],
];

function guesses(party: ast.Authority | ast.Provider, table: readonly (readonly [RegExp, string])[]): Fix[] {
    const found = table.find(([pattern]) => pattern.test(titleOf(party)));
    return found === undefined ? [] : insertLines(party, [`art ${found[1]}`], `Art „${found[1]}“ eintragen`);
}
