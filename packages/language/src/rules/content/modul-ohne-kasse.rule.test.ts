import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { moduleWithoutPayer } from './modul-ohne-kasse.rule.ts';

const without = contractWith({ 'modul DiabetischesFußsyndrom': 'modul ⟦DiabetischesFußsyndrom⟧', '        für AOK': '' });

testRule(moduleWithoutPayer, {
    right: { 'für eine Kasse': contractWith({}) },
    wrong: {
        'ohne Zeile': { text: without, message: 'für AOK' },
        'leerer Block': 'vertrag V "V" {\n    modul ⟦Pflegeheim⟧ fassung 2025.1 {\n    }\n}\n',
        'im Nachtrag': { ...amendmentWith('einfügen modul ⟦Pflegeheim⟧ fassung 2025.1 {\n}'), message: 'für AOK' },
    },
});

testFixes(moduleWithoutPayer, { 'alle Kassen': { text: without, becomes: '        für AOK\n    }' } });
