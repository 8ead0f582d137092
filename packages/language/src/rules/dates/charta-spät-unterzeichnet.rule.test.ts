import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { charterSignedLate } from './charta-spät-unterzeichnet.rule.ts';

testRule(charterSignedLate, {
    right: {
        'bei Abschluss': contractWith({}),
        'am Tag des Beginns': contractWith({ 'unterzeichnet am 01.12.2026': 'unterzeichnet am 01.01.2027' }),
    },
    wrong: {
        'einen Tag danach': {
            text: contractWith({ 'unterzeichnet am 01.12.2026': 'unterzeichnet am ⟦02.01.2027⟧' }),
            message: '2. Januar 2027',
        },
        'Jahre danach': contractWith({ 'unterzeichnet am 01.12.2026': 'unterzeichnet am ⟦01.06.2029⟧' }),
    },
});
