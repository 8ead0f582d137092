import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { outcomeIndicatorMissing } from './ergebniskennzahl-fehlt.rule.ts';

const KIND = 'art Ergebnis';
const process = contractWith({ '    veröffentlichung {': '    ⟦veröffentlichung⟧ {', [KIND]: 'art Prozess' });
const second =
    '        kennzahl Schulungen "Schulungen" {\n            art Prozess\n            zähler "S"\n            nenner "V"\n            quelle "Q"\n            ziel steigend\n        }\n';
const two = contractWith({ '        kennzahl Krankenhausfälle': `${second}        kennzahl Krankenhausfälle` });

testRule(outcomeIndicatorMissing, {
    right: {
        Ergebniskennzahl: contractWith({}),
        'eine von zweien': two,
        'unbekannte Art ist ein eigener Befund': contractWith({ [KIND]: 'art Resultat' }),
        'ohne Kennzahl ein anderer Befund': 'vertrag V "V" {\n    veröffentlichung {\n    }\n}\n',
    },
    wrong: {
        'nur eine Prozesskennzahl': { text: process, message: 'art Ergebnis' },
        'nur eine Strukturkennzahl': process.replace('art Prozess', 'art Struktur'),
        'Nachtrag streicht die letzte': {
            text: amendmentWith('⟦streichen kennzahl Krankenhausfälle⟧').text,
            files: { 'grundfassung.riv': two },
        },
    },
});

testFixes(outcomeIndicatorMissing, {
    'Kennzahl mit freiem Namen einfügen': { text: process, becomes: 'kennzahl Krankenhausfälle2 "' },
});
