import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testRule } from '../../testing/rule-test.ts';
import { amendmentBeforeContract } from './nachtrag-vor-vertrag.rule.ts';

testRule(amendmentBeforeContract, {
    right: { später: amendmentWith('verlängern um 2 jahre') },
    wrong: {
        'Abschluss davor': {
            ...amendmentWith('verlängern um 2 jahre', { geschlossen: 'geschlossen am ⟦01.06.2025⟧' }),
            message: 'dem Abschluss des Vertrags',
        },
        'Wirksamkeit davor': {
            ...amendmentWith('verlängern um 2 jahre', { wirksam: 'wirksam ab ⟦31.12.2026⟧' }),
            message: 'dem Beginn des Vertrags',
        },
    },
});
