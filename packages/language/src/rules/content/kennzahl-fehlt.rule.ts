import { currentAll } from '../../resolve/slot-map.ts';
import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule } from '../rule.ts';
import { indicatorProposal } from './indicator-proposal.ts';

export const indicatorMissing = defineRule({
    code: 'kennzahl-fehlt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Die Veröffentlichung nennt keine Kennzahl',
    basis: ['R17', 'R38', 'D12'],
    locked: true,
    message: () =>
        'Die Veröffentlichung nennt keine Kennzahl; ohne Kennzahlen gibt es nichts zu veröffentlichen, und der Qualitätsfaktor hat keine Grundlage (R17, R38). Ergänzen Sie im Block „veröffentlichung“: kennzahl Krankenhausfälle "Krankenhausfälle je 1.000 Versicherte" { art Ergebnis … }',
    page: {
        impact: 'Die Pflicht zur Veröffentlichung liefe leer.',
        wrong: 'veröffentlichung { lizenz "dl-de/by-2-0" }',
        right: 'veröffentlichung {\n    kennzahl Krankenhausfälle "Krankenhausfälle je 1.000 Versicherte" {\n        art Ergebnis\n        …\n    }\n}',
    },
    checks: {
        Contract: (contract, report, context) => {
            const block = contract.publication[0];
            if (block === undefined || context.hasSyntaxErrors) {
                return;
            }
            if (currentAll(context.resolution(contract).state.publication, 'Indicator').length === 0) {
                const fix = insertLines(
                    block,
                    indicatorProposal(contract),
                    'Ergebniskennzahl ergänzen (Zähler, Nenner und Quelle bleiben offen)',
                );
                report({ node: block, keyword: 'veröffentlichung' }, {}, fix);
            }
        },
    },
});
