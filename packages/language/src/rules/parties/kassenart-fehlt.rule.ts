import { termNames } from '@riv/model/terms/lookup';
import { payerKinds } from '@riv/model/terms/payer-kind';
import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule } from '../rule.ts';
import { titleOf } from './party-node.ts';

/** Kinds that a name gives away. */
const BY_NAME: readonly (readonly [RegExp, keyof typeof payerKinds])[] = [
    [/\bAOK\b/, 'AOK'],
    [/BKK|betriebskrankenkasse/i, 'BKK'],
    [/\bIKK\b|innungskrankenkasse/i, 'IKK'],
    [/knappschaft/i, 'Knappschaft'],
    [/SVLFG|landwirtschaftliche/i, 'SVLFG'],
    [/ersatzkasse|techniker|barmer|\bDAK\b|\bKKH\b|\bhkk\b|\bHEK\b/i, 'Ersatzkasse'],
];

/** A Kasse outside the Risikostrukturausgleich cannot join (L07, a finding of its own). */
const POSSIBLE = termNames(payerKinds).filter((kind) => payerKinds[kind].riskAdjusted);

export const payerKindMissing = defineRule<{ payer: string }>({
    code: 'kassenart-fehlt',
    severity: 'error',
    category: 'Beteiligte',
    title: 'Die Kassenart fehlt',
    basis: ['L06', '§ 4 Abs. 2 SGB V'],
    locked: true,
    message: ({ payer }) =>
        `Für „${payer}“ fehlt die Kassenart (L06; § 4 Abs. 2 SGB V); von ihr hängt ab, ob die Krankenkasse Zuweisungen erhält. Ergänzen Sie eine Zeile wie: kassenart AOK. Möglich sind: ${POSSIBLE.join(', ')}.`,
    page: {
        impact: 'Ob es Zuweisungen gibt, an die Zukunftsfonds und Erfolgsvergütung anknüpfen, lässt sich nicht prüfen.',
        wrong: 'krankenkasse AOK "AOK NordWest" { sitz "44269 Dortmund" }',
        right: 'krankenkasse AOK "AOK NordWest" {\n    kassenart AOK\n    sitz "44269 Dortmund"\n}',
    },
    checks: {
        Payer: (payer, report, { hasSyntaxErrors }) => {
            if (payer.kind.length === 0 && !hasSyntaxErrors) {
                const kind = BY_NAME.find(([pattern]) => pattern.test(titleOf(payer)))?.[1];
                const fix = kind === undefined ? [] : insertLines(payer, [`kassenart ${kind}`], `Kassenart „${kind}“ eintragen`);
                report({ node: payer, property: 'name' }, { payer: titleOf(payer) }, fix);
            }
        },
    },
});
