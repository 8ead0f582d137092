import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith, contractWithout } from '../../testing/snippet.ts';
import { conferenceMissing } from './gesundheitskonferenz-fehlt.rule.ts';

const without = contractWithout('gesundheitskonferenz').replace('vertrag Muster', 'vertrag ⟦Muster⟧');

testRule(conferenceMissing, {
    right: { 'mit Gesundheitskonferenz': contractWith({}) },
    wrong: {
        'ohne Block': { text: without, message: 'gesundheitskonferenz KGK' },
        'leerer Vertrag': { text: 'vertrag ⟦Leer⟧ "Leerer Vertrag" {\n}\n', message: 'R5' },
    },
});

testFixes(conferenceMissing, {
    'mit dem Namen der Region': { text: without, becomes: 'gesundheitskonferenz KGK "Kommunale Gesundheitskonferenz Nordfriesland" {' },
    'ohne Region': { text: 'vertrag Leer "Leerer Vertrag" {\n}\n', becomes: '"Kommunale Gesundheitskonferenz" {' },
});
