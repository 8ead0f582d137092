import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { indicatorIncomplete } from './kennzahl-unvollständig.rule.ts';

const marked = { 'kennzahl Krankenhausfälle "': 'kennzahl ⟦Krankenhausfälle⟧ "' };
const oneMissing = contractWith({ ...marked, '            nenner "Versicherte"': '' });
const empty = 'vertrag V "V" {\n    veröffentlichung {\n        kennzahl ⟦K⟧ "Kennzahl" {\n        }\n    }\n}\n';

testRule(indicatorIncomplete, {
    right: {
        vollständig: contractWith({}),
        'Angaben noch offen': contractWith({
            'nenner "Versicherte"': 'nenner offen "Nenner"',
            'status Unterschriftsreif': 'status Entwurf',
        }),
    },
    wrong: {
        'eine Zeile fehlt': { text: oneMissing, message: 'fehlt: „nenner“.' },
        'leerer Block': { text: empty, message: '„art“, „zähler“, „nenner“, „quelle“, „ziel“' },
        'im Nachtrag': amendmentWith('einfügen kennzahl ⟦Neu⟧ "Neue Kennzahl" {\n    art Ergebnis\n}'),
    },
});

testFixes(indicatorIncomplete, {
    'eine Zeile': { text: oneMissing, becomes: '            nenner offen "Nenner"\n        }' },
    'alle Zeilen': { text: empty, becomes: '            art Ergebnis\n            zähler offen "Zähler"' },
});
