import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { sealMissing } from './siegel-fehlt.rule.ts';

const unit = contractWith({
    'integrationseinheit Einheit': 'integrationseinheit ⟦Einheit⟧',
    'rechtsform GmbH': 'rechtsform AnstaltÖffentlichenRechts',
});
const block = (head: string, lines = ''): string => `vertrag V "V" {\n    ${head} {\n${lines}    }\n}\n`;

testRule(sealMissing, {
    right: { 'mit Siegel; eine GmbH braucht keines': contractWith({}), 'Rechtsform fehlt noch': block('krankenkasse AOK "AOK"') },
    wrong: {
        'Anstalt als Integrationseinheit': { text: unit, message: 'siegel' },
        Gebietskörperschaft: block('gebietskörperschaft ⟦Kreis⟧ "Kreis"'),
        Krankenkasse: block('krankenkasse ⟦AOK⟧ "AOK"', '        rechtsform KörperschaftÖffentlichenRechts\n'),
    },
});

testFixes(sealMissing, { 'Zeile einfügen': { text: unit, becomes: '"Handwerkskammer"\n        siegel\n    }' } });
