import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { statuteRuleMissing } from './satzungsregelung-fehlt.rule.ts';

const LINE = 'satzungsregelung "§ 12a der Satzung"';
const without = contractWith({ 'krankenkasse AOK "AOK': 'krankenkasse ⟦AOK⟧ "AOK', [`        ${LINE}`]: '' });

testRule(statuteRuleMissing, {
    right: {
        'mit Satzungsregelung': contractWith({}),
        'noch offen': contractWith({ [LINE]: 'satzungsregelung offen "§"', 'status Unterschriftsreif': 'status Entwurf' }),
    },
    wrong: {
        'ohne Zeile': { text: without, message: 'satzungsregelung "§ 12a der Satzung"' },
        'leerer Block': 'vertrag V "V" {\n    krankenkasse ⟦K⟧ "K" {\n    }\n}\n',
    },
});

testFixes(statuteRuleMissing, {
    'Zeile einfügen': { text: without, becomes: '        satzungsregelung offen "Paragraph der Satzung"\n    }' },
});
