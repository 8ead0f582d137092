import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith, contractWithout } from '../../testing/snippet.ts';
import { officeMissing } from './gesundheitsamt-fehlt.rule.ts';

const KREIS = 'kreis 01054 "Nordfriesland"';
const without = contractWithout('gesundheitsamt')
    .replace('vertrag Muster', 'vertrag ⟦Muster⟧')
    .replace('kooperation mit Amt', 'kooperation');
const second = contractWith({ [KREIS]: `${KREIS}\n        ⟦kreis 01051 "Dithmarschen"⟧` });

testRule(officeMissing, {
    right: {
        'eines je Kreis': contractWith({}),
        'falscher Kreis des Amtes ist ein eigener Befund': contractWith({ 'kreis 01054\n': 'kreis 01051\n' }),
        'unbekannter Kreis ist ein eigener Befund': contractWith({ [KREIS]: `${KREIS}\n        kreis 99999` }),
    },
    wrong: {
        'ohne Gesundheitsamt': { text: without, message: 'kreis 01054' },
        'zweiter Kreis ohne Amt': { text: second, message: '„Dithmarschen“ (01051)' },
        'leerer Vertrag': 'vertrag ⟦Leer⟧ "Leerer Vertrag" {\n}\n',
    },
});

testFixes(officeMissing, {
    'Block einfügen': {
        text: without,
        becomes: '    gesundheitsamt Gesundheitsamt "Gesundheitsamt Nordfriesland" {\n        kreis 01054\n        träger KreisNF',
    },
    'zweiter Kreis': { text: second, becomes: '"Gesundheitsamt Dithmarschen" {\n        kreis 01051' },
});
