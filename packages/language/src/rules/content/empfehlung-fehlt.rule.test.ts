import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { recommendationMissing } from './empfehlung-fehlt.rule.ts';

const LINE = 'empfehlung vom 12.05.2026 nummer "KGK 2026/07"';
const without = contractWith({ 'gesundheitskonferenz KGK': 'gesundheitskonferenz ⟦KGK⟧', [`        ${LINE}`]: '' });

testRule(recommendationMissing, {
    right: { 'mit Empfehlung': contractWith({}), 'Tag noch offen': contractWith({ [LINE]: 'empfehlung vom offen "Datum"' }) },
    wrong: {
        'ohne Zeile': { text: without, message: 'empfehlung vom 12.05.2026' },
        'leerer Block': 'vertrag V "V" {\n    gesundheitskonferenz ⟦KGK⟧ "Konferenz" {\n    }\n}\n',
    },
});

testFixes(recommendationMissing, { 'Zeile einfügen': { text: without, becomes: 'empfehlung vom offen "Datum der Empfehlung"\n    }' } });
