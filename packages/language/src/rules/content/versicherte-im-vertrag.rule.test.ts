import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { insuredInContract } from './versicherte-im-vertrag.rule.ts';

const TITLE = 'rechenbeispiel Gewinnjahr "Jahr mit Gewinn"';

testRule(insuredInContract, {
    right: {
        'ohne Nummer': contractWith({}),
        'falsche Prüfziffer': contractWith({ [TITLE]: 'rechenbeispiel Gewinnjahr "Fall A123456781"' }),
        'Teil eines längeren Wortes': contractWith({ [TITLE]: 'rechenbeispiel Gewinnjahr "Akte XA1234567800"' }),
    },
    wrong: {
        'im Text': { text: contractWith({ [TITLE]: 'rechenbeispiel Gewinnjahr "Fall ⟦A123456780⟧"' }), message: 'A…80 ist eine' },
        'in einer Anmerkung': contractWith({ [`    ${TITLE}`]: `    // siehe ⟦M123456785⟧\n    ${TITLE}` }),
        'als Name': contractWith({ [TITLE]: 'rechenbeispiel ⟦A000500015⟧ "Jahr mit Gewinn"' }),
        'in einem Nachtrag':
            'nachtrag N "1. Nachtrag" zu V {\n    einfügen klausel Fall "Fall" {\n        """\n        Fall ⟦C000500021⟧.\n        """\n    }\n}\n',
    },
});
