import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { fileEmpty } from './datei-leer.rule.ts';

testRule(fileEmpty, {
    right: {
        Vertrag: contractWith({}),
        'nur beschädigter Text': 'region {',
    },
    wrong: {
        leer: { text: '⟦⟧', message: 'keinen Vertrag' },
        'nur eine Anmerkung': '⟦⟧// Hier entsteht der Vertrag.\n',
        'nur Zwischenräume': '⟦⟧\n\n   \n',
    },
});
