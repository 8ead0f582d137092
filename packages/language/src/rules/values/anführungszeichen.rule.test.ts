import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { foreignQuotes } from './anführungszeichen.rule.ts';

testRule(foreignQuotes, {
    right: {
        'gerade Zeichen': contractWith({}),
        'deutsche Zeichen': contractWith({ 'kurz "der Kreis"': 'kurz „der Kreis“' }),
        'nicht geschlossener Text': contractWith({ 'kurz "der Kreis"': 'kurz »der Kreis' }),
    },
    wrong: {
        'englische Zeichen': contractWith({ 'kurz "der Kreis"': 'kurz ⟦“der Kreis”⟧' }),
        Guillemets: { text: contractWith({ 'kurz "der Kreis"': 'kurz ⟦»der Kreis«⟧' }), message: 'zwischen » und «' },
        'gemischte Zeichen': contractWith({ 'kurz "der Kreis"': 'kurz ⟦„der Kreis”⟧' }),
    },
});

testFixes(foreignQuotes, {
    'englische Zeichen': { text: contractWith({ 'kurz "der Kreis"': 'kurz “der Kreis”' }), becomes: 'kurz „der Kreis“' },
    Guillemets: { text: contractWith({ 'kurz "der Kreis"': 'kurz »der Kreis«' }), becomes: 'kurz „der Kreis“' },
});
