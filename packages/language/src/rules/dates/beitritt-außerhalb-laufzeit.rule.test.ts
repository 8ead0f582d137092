import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { accessionOutsideTerm } from './beitritt-außerhalb-laufzeit.rule.ts';

testRule(accessionOutsideTerm, {
    right: { 'mit Beginn': contractWith({}), später: contractWith({ 'beitritt 01.01.2027': 'beitritt 01.07.2028' }) },
    wrong: {
        'vor Beginn': {
            text: contractWith({ 'beitritt 01.01.2027': 'beitritt ⟦31.12.2026⟧' }),
            message: 'beginnt aber erst am 1. Januar 2027',
        },
        'nach Ende': { text: contractWith({ 'beitritt 01.01.2027': 'beitritt ⟦01.01.2047⟧' }), message: 'endet aber schon' },
    },
});
