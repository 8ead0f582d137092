import { testRule } from '../../testing/rule-test.ts';
import { contractWith, contractWithout } from '../../testing/snippet.ts';
import { payerMissing } from './krankenkasse-fehlt.rule.ts';

testRule(payerMissing, {
    right: { 'mit einer Krankenkasse': contractWith({}) },
    wrong: {
        'ohne Krankenkasse': {
            text: contractWithout('krankenkasse AOK "').replace('vertrag Muster', 'vertrag ⟦Muster⟧'),
            message: 'krankenkasse AOK',
        },
        'leerer Vertrag': { text: 'vertrag ⟦Leer⟧ "Leerer Vertrag" {\n}\n', message: 'L06' },
    },
});
