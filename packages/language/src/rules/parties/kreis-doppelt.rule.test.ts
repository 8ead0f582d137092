import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { kreisTwice } from './kreis-doppelt.rule.ts';

const LINE = 'kreis 01054 "Nordfriesland"';
const twice = contractWith({ [LINE]: `${LINE}\n        kreis ⟦01054⟧ "Kreis Nordfriesland"` });

testRule(kreisTwice, {
    right: { einmal: contractWith({}), 'zwei Kreise': contractWith({ [LINE]: `${LINE}\n        kreis 01051` }) },
    wrong: {
        'gleicher Schlüssel': { text: twice, message: 'Der Kreis 01054' },
        'nicht nebeneinander': contractWith({ [LINE]: `${LINE}\n        kreis 01051\n        kreis ⟦01054⟧` }),
    },
});

testFixes(kreisTwice, { 'Zeile löschen': { text: twice, becomes: `${LINE}\n        gebietsstand` } });
