import { testRule } from '../../testing/rule-test.ts';
import { contractWith, contractWithout } from '../../testing/snippet.ts';
import { charterMissing } from './charta-fehlt.rule.ts';

testRule(charterMissing, {
    right: {
        'mit Charta': contractWith({}),
        'Unterzeichnung noch offen': contractWith({
            'unterzeichnet am 01.12.2026': 'unterzeichnet am offen "Datum"',
            'status Unterschriftsreif': 'status Entwurf',
        }),
    },
    wrong: {
        'ohne Charta': { text: contractWithout('charta').replace('vertrag Muster', 'vertrag ⟦Muster⟧'), message: 'charta fassung 2026.1' },
        'leerer Vertrag': 'vertrag ⟦Leer⟧ "Leerer Vertrag" {\n}\n',
    },
});
