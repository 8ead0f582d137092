import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { baseYearInvalid } from './basisjahr-unzulässig.rule.ts';

testRule(baseYearInvalid, {
    right: { 'vor dem Beitritt': contractWith({}) },
    wrong: {
        'Jahr des Beitritts': { text: contractWith({ 'jahr 2025': 'jahr ⟦2027⟧' }), message: 'Beitritt im Jahr 2027' },
        'Normkosten null': { text: contractWith({ '106.900.000,00 EUR': '⟦0,00 EUR⟧' }), message: 'Normkosten' },
        'negative Ausgaben': contractWith({ '107.700.000,00 EUR': '⟦-107.700.000,00 EUR⟧' }),
    },
});
