import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { seatMissing } from './sitz-fehlt.rule.ts';

const payer = contractWith({ 'krankenkasse AOK "AOK': 'krankenkasse ⟦AOK⟧ "AOK', '        sitz "44269 Dortmund"': '' });
const block = (head: string, lines = ''): string => `vertrag V "V" {\n    ${head} {\n${lines}    }\n}\n`;

testRule(seatMissing, {
    right: {
        'alle mit Sitz': contractWith({}),
        'nur genannte Beteiligte': block('leistungserbringer L "L"', '        stellung Genannt\n'),
    },
    wrong: {
        Krankenkasse: { text: payer, message: 'sitz "25813 Husum"' },
        'leerer Block': block('gebietskörperschaft ⟦Kreis⟧ "Kreis"'),
        'beigetretener Leistungserbringer': block('leistungserbringer ⟦L⟧ "L"', '        stellung Beigetreten\n'),
        'im Nachtrag': amendmentWith('einfügen leistungserbringer ⟦Praxis⟧ "Praxis" {\n    art Arztpraxis\n}'),
    },
});

testFixes(seatMissing, { 'Zeile einfügen': { text: payer, becomes: '        sitz offen "Sitz"\n    }' } });
