import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { withdrawalTooShort } from './widerrufsfrist-falsch.rule.ts';

const term = (text: string): string => contractWith({ 'widerruf binnen 2 wochen': `widerruf binnen ${text}` });

testRule(withdrawalTooShort, {
    right: { 'zwei Wochen': contractWith({}), '14 Tage': term('14 tagen'), 'länger ist erlaubt': term('1 monat') },
    wrong: {
        'eine Woche': { text: term('⟦1 woche⟧'), message: 'widerruf binnen 2 wochen' },
        '13 Tage': { text: term('⟦13 tagen⟧'), message: '13\u00a0Tage' },
        'null Monate': term('⟦0 monate⟧'),
        'im Nachtrag': amendmentWith('ändern teilnahme {\n    widerruf binnen ⟦1 woche⟧\n}'),
    },
});

testFixes(withdrawalTooShort, { 'zwei Wochen': { text: term('10 tagen'), becomes: 'widerruf binnen 2 wochen' } });
