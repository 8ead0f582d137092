import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { shortNameMissing } from './kurzbezeichnung-fehlt.rule.ts';

const payer = contractWith({ 'krankenkasse AOK "AOK': 'krankenkasse ⟦AOK⟧ "AOK', '        kurz "die AOK"': '' });
const city = 'vertrag V "V" {\n    gebietskörperschaft ⟦Stadt⟧ "Stadt Bochum" {\n        art KreisfreieStadt\n    }\n}\n';

testRule(shortNameMissing, {
    right: { 'alle mit Kurzbezeichnung; Leistungserbringer brauchen keine': contractWith({}) },
    wrong: {
        Krankenkasse: { text: payer, message: 'kurz "die AOK"' },
        'kreisfreie Stadt': { text: city, message: 'kurz "die Stadt"' },
        'leerer Block': { text: 'vertrag V "V" {\n    integrationseinheit ⟦E⟧ "E" {\n    }\n}\n', message: 'die Integrationseinheit' },
        'im Nachtrag': amendmentWith('einfügen krankenkasse ⟦BKK⟧ "BKK Beispiel" {\n    kassenart BKK\n}'),
    },
});

testFixes(shortNameMissing, {
    Krankenkasse: { text: payer, becomes: '        kurz "die AOK"\n    }' },
    'kreisfreie Stadt': { text: city, becomes: '        kurz "die Stadt"\n    }' },
});
