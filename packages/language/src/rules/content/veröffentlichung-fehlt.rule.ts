import { insertBlock } from '../fixes/insert-lines.ts';
import { defineRule } from '../rule.ts';
import { indicatorProposal } from './indicator-proposal.ts';

export const publicationMissing = defineRule({
    code: 'veröffentlichung-fehlt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Die Veröffentlichung der Gesundheitsergebnisse fehlt',
    basis: ['R17', 'R42'],
    locked: true,
    message: () =>
        'Die Veröffentlichung der Gesundheitsergebnisse fehlt; sie ist verbindlicher Teil des Konzepts (R17). Ergänzen Sie im Block „vertrag“ den Block: veröffentlichung { kennzahl Krankenhausfälle "…" { art Ergebnis … } }',
    page: {
        impact: 'Niemand könnte sehen, was die Versorgung der Region bewirkt; auch der Qualitätsfaktor hätte keine Grundlage.',
        wrong: 'vertrag V "…" { … }',
        right: 'veröffentlichung {\n    kennzahl Krankenhausfälle "Krankenhausfälle je 1.000 Versicherte" {\n        art Ergebnis\n        …\n    }\n}',
    },
    checks: {
        Contract: (contract, report, { hasSyntaxErrors }) => {
            if (contract.publication.length === 0 && !hasSyntaxErrors) {
                const lines = ['veröffentlichung {', ...indicatorProposal(contract).map((line) => `    ${line}`), '}'];
                report(
                    { node: contract, property: 'name' },
                    {},
                    insertBlock(contract, lines, 'Veröffentlichung mit einer Ergebniskennzahl ergänzen'),
                );
            }
        },
    },
});
