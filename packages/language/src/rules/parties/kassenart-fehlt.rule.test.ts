import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { payerKindMissing } from './kassenart-fehlt.rule.ts';

const without = contractWith({ 'krankenkasse AOK "AOK': 'krankenkasse ⟦AOK⟧ "AOK', '        kassenart AOK': '' });
const named = (title: string): string => `vertrag V "V" {\n    krankenkasse ⟦K⟧ "${title}" {\n    }\n}\n`;

testRule(payerKindMissing, {
    right: { 'mit Kassenart': contractWith({}) },
    wrong: {
        'ohne Zeile': { text: without, message: 'kassenart AOK' },
        'leerer Block': named('Kasse'),
        'im Nachtrag': amendmentWith('einfügen krankenkasse ⟦BKK⟧ "BKK" {\n    kurz "die BKK"\n}'),
    },
});

testFixes(payerKindMissing, {
    AOK: { text: without, becomes: '        kassenart AOK\n    }' },
    Ersatzkasse: { text: named('Techniker Krankenkasse'), becomes: 'kassenart Ersatzkasse' },
    BKK: { text: named('mhplus BKK'), becomes: 'kassenart BKK' },
});
