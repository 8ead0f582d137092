import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith, contractWithout } from '../../testing/snippet.ts';
import { moduleMissing } from './modul-fehlt.rule.ts';

const without = contractWithout('modul').replace('vertrag Muster', 'vertrag ⟦Muster⟧');

testRule(moduleMissing, {
    right: { 'ein Modul': contractWith({}) },
    wrong: {
        'ohne Modul': { text: without, message: 'modul DiabetischesFußsyndrom fassung 2025.1' },
        'leerer Vertrag': { text: 'vertrag ⟦Leer⟧ "Leerer Vertrag" {\n}\n', message: 'R12' },
    },
});

testFixes(moduleMissing, {
    'Modul, das in der Region gilt': {
        text: without,
        becomes: '    modul DiabetischesFußsyndrom fassung 2025.1 {\n        für AOK\n    }',
    },
});
