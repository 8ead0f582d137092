import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { baseYearProvisional } from './basisjahr-vorläufig.rule.ts';

testRule(baseYearProvisional, {
    right: { 'endgültige Jahre': contractWith({}) },
    wrong: {
        'letztes Jahr': { text: contractWith({ '106.900.000,00 EUR': '106.900.000,00 EUR ⟦vorläufig⟧' }), message: 'Basisjahr 2025' },
        'erstes Jahr': contractWith({ '103.500.000,00 EUR': '103.500.000,00 EUR ⟦vorläufig⟧' }),
    },
});
