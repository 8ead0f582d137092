import { testRule } from '../../testing/rule-test.ts';
import { lossRuleMissing } from './verlustregel-fehlt.rule.ts';

testRule(lossRuleMissing, {
    right: {
        'eigene Regel':
            'variante V "V" fassung 1.0 erweitert RIV fassung 2026.1 {\n    erfolgsvergütung {\n        verlustvortrag 3 jahre\n    }\n}\n',
        'aus der erweiterten Variante': 'variante V "V" fassung 1.0 erweitert Verbund fassung 2026.1 {\n}\n',
    },
    wrong: {
        'leere Variante': { text: 'variante ⟦V⟧ "V" fassung 1.0 erweitert RIV fassung 2026.1 {\n}\n', message: 'verlustvortrag 3 jahre' },
        'nur eine Schwelle':
            'variante ⟦V⟧ "V" fassung 1.0 erweitert RIV fassung 2026.1 {\n    erfolgsvergütung {\n        mindestschwelle 1 % der normkosten\n    }\n}\n',
    },
});
