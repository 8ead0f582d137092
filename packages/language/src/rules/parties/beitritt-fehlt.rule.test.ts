import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { accessionMissing } from './beitritt-fehlt.rule.ts';

const without = contractWith({ 'krankenkasse AOK "AOK': 'krankenkasse ⟦AOK⟧ "AOK', '        beitritt 01.01.2027': '' });
const empty = 'vertrag V "V" {\n    krankenkasse ⟦K⟧ "K" {\n    }\n}\n';
const inserted = amendmentWith('einfügen krankenkasse ⟦BKK⟧ "BKK" {\n    kassenart BKK\n}');

testRule(accessionMissing, {
    right: {
        'mit Beitritt': contractWith({}),
        'noch offen': contractWith({ 'beitritt 01.01.2027': 'beitritt offen "Tag"', 'status Unterschriftsreif': 'status Entwurf' }),
    },
    wrong: {
        'ohne Zeile': { text: without, message: 'beitritt 01.01.2027' },
        'leerer Block': empty,
        'im Nachtrag': { ...inserted, message: 'beitritt 01.01.2030' },
    },
});

testFixes(accessionMissing, {
    'Beginn des Vertrages': { text: without, becomes: '        beitritt 01.01.2027\n    }' },
    'Wirksamkeit des Nachtrags': { ...inserted, becomes: 'beitritt 01.01.2030' },
    'noch unbekannt': { text: empty, becomes: 'beitritt offen "Tag des Beitritts"' },
});
