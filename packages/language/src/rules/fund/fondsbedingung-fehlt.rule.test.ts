import { testRule } from '../../testing/rule-test.ts';
import { fundConditionMissing } from './fondsbedingung-fehlt.rule.ts';

testRule(fundConditionMissing, {
    right: {
        'Bedingung steht in der Grundvariante':
            'variante Eng "Enger" fassung 1.0 erweitert Verbund fassung 2026.1 {\n    zukunftsfonds {\n        aufrechnung erlaubt\n    }\n}\n',
        'eigene Bedingung':
            'grundvariante Neu "Neu" fassung 1.0 {\n    zukunftsfonds {\n        bedingung gesetzliche grundlage\n    }\n}\n',
    },
    wrong: {
        'ohne Bedingung': 'grundvariante Neu "Neu" fassung 1.0 {\n    ⟦zukunftsfonds⟧ {\n        aufrechnung erlaubt\n    }\n}\n',
        'leerer Block': {
            text: 'grundvariante Neu "Neu" fassung 1.0 {\n    ⟦zukunftsfonds⟧ {\n    }\n}\n',
            message: 'bedingung gesetzliche grundlage',
        },
    },
});
