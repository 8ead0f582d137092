import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith, contractWithout } from '../../testing/snippet.ts';
import { participationMissing } from './teilnahme-fehlt.rule.ts';

const without = contractWithout('teilnahme').replace('vertrag Muster', 'vertrag ⟦Muster⟧');

testRule(participationMissing, {
    right: { 'mit Teilnahme': contractWith({}) },
    wrong: {
        'ohne Block': { text: without, message: 'teilnahme { bindung an leistungserbringer keine' },
        'leerer Vertrag': { text: 'vertrag ⟦Leer⟧ "Leerer Vertrag" {\n}\n', message: 'L50' },
    },
});

testFixes(participationMissing, {
    'Block einfügen': {
        text: without,
        becomes: '    teilnahme {\n        bindung an leistungserbringer keine\n        bindung zeitlich keine\n',
    },
});
