import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { officeWithoutDistrict } from './gesundheitsamt-ohne-kreis.rule.ts';

const without = contractWith({ 'gesundheitsamt Amt': 'gesundheitsamt ⟦Amt⟧', '        kreis 01054\n': '' });

testRule(officeWithoutDistrict, {
    right: { 'mit Kreis': contractWith({}) },
    wrong: {
        'ohne Zeile': { text: without, message: 'kreis 01054' },
        'leerer Block': 'vertrag V "V" {\n    gesundheitsamt ⟦Amt⟧ "Amt" {\n    }\n}\n',
        'im Nachtrag': {
            ...amendmentWith('einfügen gesundheitsamt ⟦Zweites⟧ "Zweites Amt" {\n    stellung Mitzeichnend\n}'),
            message: 'kreis 01054',
        },
    },
});

testFixes(officeWithoutDistrict, { 'Kreis der Region': { text: without, becomes: '        kreis 01054\n    }' } });
