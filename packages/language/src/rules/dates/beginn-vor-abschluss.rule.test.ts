import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { beginBeforeConclusion } from './beginn-vor-abschluss.rule.ts';

testRule(beginBeforeConclusion, {
    right: { 'Beginn nach Abschluss': contractWith({}), 'am selben Tag': contractWith({ 'beginn 01.01.2027': 'beginn 01.12.2026' }) },
    wrong: {
        'ein Tag zu früh': { text: contractWith({ 'beginn 01.01.2027': 'beginn ⟦30.11.2026⟧' }), message: '30. November 2026' },
        'Abschluss nach Beginn': contractWith({
            'geschlossen am 01.12.2026': 'geschlossen am 02.01.2027',
            'beginn 01.01.2027': 'beginn ⟦01.01.2027⟧',
        }),
    },
});
