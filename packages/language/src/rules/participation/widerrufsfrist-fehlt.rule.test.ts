import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { withdrawalMissing } from './widerrufsfrist-fehlt.rule.ts';

const without = contractWith({ '    teilnahme {': '    ⟦teilnahme⟧ {', '        widerruf binnen 2 wochen': '' });

testRule(withdrawalMissing, {
    right: { 'mit Frist': contractWith({}), 'ohne Block ein anderer Befund': 'vertrag Leer "Leerer Vertrag" {\n}\n' },
    wrong: {
        'ohne Zeile': { text: without, message: 'widerruf binnen 2 wochen' },
        'leerer Block': 'vertrag V "V" {\n    ⟦teilnahme⟧ {\n    }\n}\n',
    },
});

testFixes(withdrawalMissing, { 'Zeile einfügen': { text: without, becomes: '        widerruf binnen 2 wochen\n    }' } });
