import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { stateAfterConclusion } from './stand-nach-abschluss.rule.ts';

testRule(stateAfterConclusion, {
    right: { 'alle Stände davor': contractWith({}) },
    wrong: {
        Rechtsstand: { text: contractWith({ 'rechtsstand 19.08.2026': 'rechtsstand ⟦01.02.2027⟧' }), message: 'Der Rechtsstand' },
        Gebietsstand: { text: contractWith({ 'gebietsstand 31.12.2025': 'gebietsstand ⟦31.12.2026⟧' }), message: 'Der Gebietsstand' },
    },
});
