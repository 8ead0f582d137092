import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testRule } from '../../testing/rule-test.ts';
import { amendmentRetroactive } from './nachtrag-rückwirkend.rule.ts';

testRule(amendmentRetroactive, {
    right: {
        'wirkt nach vorn': amendmentWith('verlängern um 2 jahre'),
        begründet: amendmentWith('verlängern um 2 jahre', {
            wirksam: 'wirksam ab 01.01.2029 // riv-ignorieren nachtrag-rückwirkend: im Vorstand so beschlossen',
        }),
    },
    wrong: {
        'fünf Monate zurück': {
            ...amendmentWith('verlängern um 2 jahre', { wirksam: 'wirksam ab ⟦01.01.2029⟧' }),
            message: '1.\u00A0Januar 2029',
        },
        'einen Tag zurück': amendmentWith('verlängern um 2 jahre', { wirksam: 'wirksam ab ⟦31.05.2029⟧' }),
    },
});
