import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith, contractWithout } from '../../testing/snippet.ts';
import { publicationMissing } from './veröffentlichung-fehlt.rule.ts';

const without = contractWithout('veröffentlichung').replace('vertrag Muster', 'vertrag ⟦Muster⟧');

testRule(publicationMissing, {
    right: { 'mit Veröffentlichung': contractWith({}) },
    wrong: {
        'ohne Block': { text: without, message: 'veröffentlichung { kennzahl' },
        'leerer Vertrag': { text: 'vertrag ⟦Leer⟧ "Leerer Vertrag" {\n}\n', message: 'R17' },
    },
});

testFixes(publicationMissing, {
    'Block einfügen': { text: without, becomes: '    veröffentlichung {\n        kennzahl Krankenhausfälle "' },
});
