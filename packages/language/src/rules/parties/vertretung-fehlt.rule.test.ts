import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { representationMissing } from './vertretung-fehlt.rule.ts';

const authority = contractWith({
    'gebietskörperschaft KreisNF': 'gebietskörperschaft ⟦KreisNF⟧',
    '        vertreten durch "den Landrat"': '',
});
const block = (head: string, lines = ''): string => `vertrag V "V" {\n    ${head} {\n${lines}    }\n}\n`;

testRule(representationMissing, {
    right: {
        'alle mit Vertretung': contractWith({}),
        'wer beitritt, erklärt es gesondert': block('leistungserbringer L "L"', '        stellung Beigetreten\n'),
    },
    wrong: {
        Gebietskörperschaft: { text: authority, message: 'vertreten durch "den Landrat"' },
        'leerer Block': { text: block('krankenkasse ⟦AOK⟧ "AOK"'), message: 'den Vorstand' },
        'Leistungserbringer als Vertragspartner': block('leistungserbringer ⟦L⟧ "L"', '        stellung Vertragspartner\n'),
    },
});

testFixes(representationMissing, { 'Zeile einfügen': { text: authority, becomes: '        vertreten durch offen "Namen der' } });
