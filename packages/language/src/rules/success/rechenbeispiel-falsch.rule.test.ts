import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { exampleWrong } from './rechenbeispiel-falsch.rule.ts';

testRule(exampleWrong, {
    right: { nachgerechnet: contractWith({}) },
    wrong: {
        'falsches Delta': { text: contractWith({ '3.630.630,00 EUR': '⟦3.630.000,00 EUR⟧' }), message: '3.630.630,00\u00A0EUR' },
        'anderer Anteil der Krankenkasse': {
            text: contractWith({ 'anteil Krankenkasse 20 %': 'anteil Krankenkasse 18 %', '726.126,00 EUR': '⟦726.126,00 EUR⟧' }),
            message: '653.513,40\u00A0EUR',
        },
        'Einbehalt null': contractWith({ '145.225,20 EUR': '⟦0,00 EUR⟧' }),
    },
});

testFixes(exampleWrong, {
    'schreibt den nachgerechneten Betrag': {
        text: contractWith({ '3.630.630,00 EUR': '3.630.000,00 EUR' }),
        becomes: 'ergebnis delta 3.630.630,00 EUR\n',
    },
});
