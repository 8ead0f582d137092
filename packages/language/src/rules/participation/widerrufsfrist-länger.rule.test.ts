import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { withdrawalLonger } from './widerrufsfrist-länger.rule.ts';

const term = (text: string): string => contractWith({ 'widerruf binnen 2 wochen': `widerruf binnen ${text}` });

testRule(withdrawalLonger, {
    right: { 'zwei Wochen': contractWith({}), '14 Tage': term('14 tagen'), 'kürzer ist ein eigener Befund': term('1 woche') },
    wrong: {
        'vier Wochen': { text: term('⟦4 wochen⟧'), message: 'widerruf binnen 2 wochen' },
        '15 Tage': term('⟦15 tagen⟧'),
        'ein Monat': { text: term('⟦1 monat⟧'), message: '1\u00a0Monat' },
    },
});

testFixes(withdrawalLonger, { 'zwei Wochen': { text: term('1 monat'), becomes: 'widerruf binnen 2 wochen' } });
