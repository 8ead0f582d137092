import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith, contractWithout } from '../../testing/snippet.ts';
import { cooperationMissing } from './kooperation-fehlt.rule.ts';

const without = contractWithout('kooperation').replace('vertrag Muster', 'vertrag ⟦Muster⟧');
const nobody = contractWith({ 'kooperation mit Amt': '⟦kooperation⟧' });

testRule(cooperationMissing, {
    right: { 'mit dem Gesundheitsamt': contractWith({}) },
    wrong: {
        'ohne Block': { text: without, message: 'kooperation mit Amt { gegenstand' },
        'Block ohne Gesundheitsamt': { text: nobody, message: 'Schreiben Sie: kooperation mit Amt {' },
        'leerer Vertrag': 'vertrag ⟦Leer⟧ "Leerer Vertrag" {\n}\n',
    },
});

testFixes(cooperationMissing, {
    'Block einfügen': { text: without, becomes: '    kooperation mit Amt {\n        gegenstand "Gesundheitsberichterstattung"' },
    'Gesundheitsamt nennen': { text: nobody, becomes: '    kooperation mit Amt {' },
});
