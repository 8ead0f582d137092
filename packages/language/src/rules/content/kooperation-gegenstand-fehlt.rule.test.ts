import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { cooperationSubjectMissing } from './kooperation-gegenstand-fehlt.rule.ts';

const LINE = 'gegenstand "Gesundheitsberichterstattung"';
const without = contractWith({ 'kooperation mit Amt': '⟦kooperation⟧ mit Amt', [`        ${LINE}`]: '' });
const own =
    'variante Eng "Enger" fassung 1.0 erweitert Verbund fassung 2026.1 {\n    kooperation {\n        gegenstand "Impfquoten"\n    }\n}\n';

testRule(cooperationSubjectMissing, {
    right: {
        'mit Gegenstand': contractWith({}),
        'Gegenstand aus der Variante': {
            text: without.replace('⟦', '').replace('⟧', '').replace('variante Verbund fassung 2026.1', 'variante Eng fassung 1.0'),
            files: { 'variante.riv': own },
        },
    },
    wrong: {
        'ohne Zeile': { text: without, message: LINE },
        'leerer Block': 'vertrag V "V" {\n    ⟦kooperation⟧ mit Amt {\n    }\n}\n',
    },
});

testFixes(cooperationSubjectMissing, {
    'Zeile einfügen': { text: without, becomes: `        ${LINE}\n    }` },
});
