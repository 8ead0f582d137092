import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith, contractWithout } from '../../testing/snippet.ts';
import { authorityMissing } from './gebietskörperschaft-fehlt.rule.ts';

const without = contractWithout('gebietskörperschaft')
    .replace('vertrag Muster', 'vertrag ⟦Muster⟧')
    .replace('        träger KreisNF\n', '');

testRule(authorityMissing, {
    right: { 'mit dem Kreis': contractWith({}) },
    wrong: {
        'ohne Gebietskörperschaft': { text: without, message: 'gebietskörperschaft KreisNF' },
        'leerer Vertrag': { text: 'vertrag ⟦Leer⟧ "Leerer Vertrag" {\n}\n', message: 'R2' },
    },
});

testFixes(authorityMissing, {
    'Kreis aus der Region': { text: without, becomes: 'gebietskörperschaft Gebietskörperschaft "Kreis Nordfriesland" {' },
    'kreisfreie Stadt': {
        text: without.replace('kreis 01054 "Nordfriesland"', 'kreis 05911'),
        becomes: '"Stadt Bochum" {\n        kurz "die Stadt"',
    },
    'Name mit „Kreis“': { text: without.replace('kreis 01054 "Nordfriesland"', 'kreis 06636'), becomes: '"Werra-Meißner-Kreis" {' },
});
