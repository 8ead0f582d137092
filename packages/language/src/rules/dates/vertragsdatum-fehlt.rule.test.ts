import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { contractDateMissing } from './vertragsdatum-fehlt.rule.ts';

testRule(contractDateMissing, {
    right: {
        'beide Tage': contractWith({}),
        'noch offen': contractWith({ 'status Unterschriftsreif': 'status Entwurf', 'beginn 01.01.2027': 'beginn offen "Beginn"' }),
    },
    wrong: {
        'ohne Beginn': {
            text: contractWith({ 'vertrag Muster': 'vertrag ⟦Muster⟧', '    beginn 01.01.2027': '' }),
            message: 'beginn 01.01.2027',
        },
        'ohne Abschluss': {
            text: contractWith({ 'vertrag Muster': 'vertrag ⟦Muster⟧', 'geschlossen am 01.12.2026': '' }),
            message: 'geschlossen am',
        },
        'leerer Vertrag': 'vertrag ⟦Leer⟧ "Leer" {\n}\n',
    },
});
