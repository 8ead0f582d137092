import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { contractNumberMissing } from './vertragsnummer-fehlt.rule.ts';

const STATUS = 'status Unterschriftsreif';

testRule(contractNumberMissing, {
    right: {
        'vor dem Abschluss': contractWith({}),
        'mit Nummer': contractWith({ [STATUS]: 'status Geschlossen\n    vertragsnummer "140A-1"' }),
    },
    wrong: {
        geschlossen: { text: contractWith({ [STATUS]: '⟦status Geschlossen⟧' }), message: 'vertragsnummer "' },
        'fast leerer Vertrag': 'vertrag V "V" {\n    ⟦status Geschlossen⟧\n}\n',
    },
});
