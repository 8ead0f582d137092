import { testRule } from '../../testing/rule-test.ts';
import { contractWith, contractWithout } from '../../testing/snippet.ts';
import { providerMissing } from './leistungserbringer-fehlt.rule.ts';

const without = contractWithout('leistungserbringer Netz', contractWithout('leistungserbringer Klinik "'));

testRule(providerMissing, {
    right: { 'zwei Leistungserbringer': contractWith({}), 'einer genügt hier': contractWithout('leistungserbringer Netz') },
    wrong: {
        'ohne Leistungserbringer': { text: without.replace('vertrag Muster', 'vertrag ⟦Muster⟧'), message: 'leistungserbringer Klinik' },
        'leerer Vertrag': 'vertrag ⟦Leer⟧ "Leerer Vertrag" {\n}\n',
    },
});
