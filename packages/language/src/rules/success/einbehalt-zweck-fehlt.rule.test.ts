import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { retentionPurposeMissing } from './einbehalt-zweck-fehlt.rule.ts';

const base = (lines: string): string => `grundvariante Neu "Neu" fassung 1.0 {\n    erfolgsvergütung {\n        ${lines}\n    }\n}\n`;

testRule(retentionPurposeMissing, {
    right: {
        'aus der Grundvariante': contractWith({}),
        'mit Zweck': base('qualitätsfaktor 0,90\n        einbehalt für Qualitätsbonifizierung'),
    },
    wrong: {
        'aus Kennzahlen ohne Zweck': base('⟦qualitätsfaktor aus kennzahlen, mindestens 0,80⟧'),
        'fester Faktor ohne Zweck': { text: base('⟦qualitätsfaktor 0,90⟧'), message: 'R33' },
    },
});
