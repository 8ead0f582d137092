import { AstUtils } from 'langium';
import * as ast from '../../generated/ast.ts';
import { readNumber } from '../../resolve/build/read.ts';
import { current } from '../../resolve/slot-map.ts';
import { defineRule } from '../rule.ts';

export const exampleIncomplete = defineRule<{ missing: string }>({
    code: 'rechenbeispiel-unvollständig',
    severity: 'error',
    category: 'Erfolgsvergütung',
    title: 'Ein Rechenbeispiel lässt sich nicht nachrechnen',
    basis: ['R27', 'D12', 'B4'],
    locked: true,
    message: ({ missing }) => `Das Rechenbeispiel lässt sich nicht nachrechnen: ${missing}`,
    page: {
        impact: 'Ein Beispiel ohne Rechnung ist als Anlage wertlos.',
        wrong: 'rechenbeispiel Gewinn "Gewinnjahr" { jahr 2029 }',
        right: 'rechenbeispiel Gewinn "Gewinnjahr" { jahr 2029 krankenkasse AOK ausgaben … EUR normkosten … EUR ergebnis delta … EUR }',
    },
    checks: {
        WorkedExample: (example, report, context) => {
            if (context.hasSyntaxErrors) {
                return;
            }
            const place = { node: example, property: 'name' };
            if (readNumber(example.year[0]?.year) === undefined) {
                report(place, { missing: 'das Abrechnungsjahr fehlt. Ergänzen Sie die Zeile „jahr 2029“.' });
            }
            if (example.inputs.length === 0) {
                report(place, { missing: 'Eingaben fehlen. Ergänzen Sie „krankenkasse Name ausgaben … EUR normkosten … EUR“.' });
            }
            if (example.results.length === 0) {
                report(place, { missing: 'Ergebnisse fehlen. Ergänzen Sie mindestens „ergebnis delta … EUR“.' });
            }
            checkQuality(example, report, context);
        },
    },
});

/** With a factor from the indicators the example must say which value it uses, unless it shows a loss. */
const checkQuality: NonNullable<(typeof exampleIncomplete)['checks']['WorkedExample']> = (example, report, context) => {
    const contract = AstUtils.getContainerOfType(example, ast.isContract);
    if (contract === undefined) {
        return;
    }
    const lines = context.resolution(contract).state.share[0]?.lines ?? new Map();
    const fromIndicators = current(lines, 'QualityFactor')?.node.fromIndicators === true;
    const paysOut = example.results.some((result) => result.kind === 'auszahlung' || result.kind === 'einbehalt');
    for (const input of example.inputs) {
        if (fromIndicators && paysOut && input.quality === undefined) {
            report(
                { node: input },
                { missing: 'der Qualitätsfaktor des Jahres fehlt. Ergänzen Sie am Ende der Zeile „qualitätsfaktor 0,95“.' },
            );
        }
    }
};
