import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testRule } from '../../testing/rule-test.ts';
import { conditionInvalid } from './bedingung-unzulässig.rule.ts';

const first = amendmentWith('bedingung zukunftsfonds eingetreten am 01.01.2029');
const second =
    'nachtrag Zweiter "2. Nachtrag" zu Muster {\n    ändert fassung vom 01.06.2029\n    status Geschlossen\n    rechtsstand 01.06.2031\n    geschlossen am 01.06.2031\n    wirksam ab 01.01.2032\n    ⟦bedingung zukunftsfonds eingetreten am 01.01.2030⟧\n}\n';

testRule(conditionInvalid, {
    right: { 'schon eingetreten': first },
    wrong: {
        'in der Zukunft': { ...amendmentWith('bedingung zukunftsfonds eingetreten am ⟦01.01.2031⟧'), message: 'in der Zukunft' },
        'zum zweiten Mal': { text: second, files: { ...first.files, 'nachtrag-1.riv': first.text }, message: 'schon der 1. Nachtrag' },
    },
});
