import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { officeOfForeignDistrict } from './gesundheitsamt-fremder-kreis.rule.ts';

const foreign = contractWith({ 'kreis 01054\n': 'kreis ⟦01051⟧\n' });

testRule(officeOfForeignDistrict, {
    right: {
        'Kreis der Region': contractWith({}),
        'unbekannter Kreis ist ein eigener Befund': contractWith({ 'kreis 01054\n': 'kreis 99999\n' }),
    },
    wrong: {
        Nachbarkreis: { text: foreign, message: '„Dithmarschen“' },
        'anderes Land': { text: foreign.replace('⟦01051⟧', '⟦05911⟧'), message: 'kreis 01054' },
        'im Nachtrag': amendmentWith('einfügen gesundheitsamt Zweites "Zweites Amt" {\n    kreis ⟦01051⟧\n    stellung Mitzeichnend\n}'),
    },
});

testFixes(officeOfForeignDistrict, { 'Kreis der Region': { text: foreign, becomes: 'kreis 01054\n' } });
