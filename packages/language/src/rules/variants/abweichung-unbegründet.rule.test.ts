import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { amendmentWith, BASE_FILE } from '../../testing/variant-snippets.ts';
import { departureUnexplained } from './abweichung-unbegründet.rule.ts';

testRule(departureUnexplained, {
    right: {
        'mit Grund': contractWith({ 'laufzeit 20 jahre': 'laufzeit 35 jahre abweichung "Beschluss des Kreistages"' }),
        'ohne Text (Satzbau)': contractWith({ 'laufzeit 20 jahre': 'laufzeit 35 jahre abweichung' }),
    },
    wrong: {
        'leerer Grund': { text: contractWith({ 'laufzeit 20 jahre': 'laufzeit 35 jahre abweichung ⟦""⟧' }), message: 'nennt keinen Grund' },
        'nur Leerzeichen': { text: amendmentWith('ändern laufzeit 35 jahre abweichung ⟦„ “⟧'), files: BASE_FILE },
    },
});
