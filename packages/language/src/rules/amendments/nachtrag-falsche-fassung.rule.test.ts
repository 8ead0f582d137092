import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testRule } from '../../testing/rule-test.ts';
import { amendmentBaseWrong } from './nachtrag-falsche-fassung.rule.ts';

const first = amendmentWith('verlängern um 2 jahre');
const second =
    'nachtrag Zweiter "2. Nachtrag" zu Muster {\n    ändert fassung vom ⟦01.12.2026⟧\n    status Geschlossen\n    rechtsstand 01.06.2031\n    geschlossen am 01.06.2031\n    wirksam ab 01.01.2032\n    verlängern um 1 jahre\n}\n';

testRule(amendmentBaseWrong, {
    right: {
        'ändert die Erstfassung': first,
        'ändert den 1. Nachtrag': {
            text: second.replace('⟦01.12.2026⟧', '01.06.2029'),
            files: { ...first.files, 'nachtrag-1.riv': first.text },
        },
    },
    wrong: {
        'falscher Tag': {
            ...amendmentWith('verlängern um 2 jahre', { ändert: 'ändert fassung vom ⟦01.12.2025⟧' }),
            message: 'ändert fassung vom 01.12.2026',
        },
        'übergeht den 1. Nachtrag': {
            text: second,
            files: { ...first.files, 'nachtrag-1.riv': first.text },
            message: 'der 1. Nachtrag vom 1.\u00A0Juni 2029',
        },
    },
});
