import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith, contractWithout } from '../../testing/snippet.ts';
import { dataProtectionMissing } from './datenschutz-fehlt.rule.ts';

const without = contractWithout('datenschutz').replace('vertrag Muster', 'vertrag ⟦Muster⟧');

testRule(dataProtectionMissing, {
    right: { 'mit Datenschutz': contractWith({}) },
    wrong: {
        'ohne Block': { text: without, message: 'verantwortlich AOK, Einheit' },
        'leerer Vertrag': { text: 'vertrag ⟦Leer⟧ "Leerer Vertrag" {\n}\n', message: 'L60' },
    },
});

testFixes(dataProtectionMissing, {
    'Block einfügen': { text: without, becomes: '    datenschutz {\n        verantwortlich AOK, Einheit\n    }' },
});
