import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { kindMissing } from './art-fehlt.rule.ts';

const provider = contractWith({ 'leistungserbringer Klinik "': 'leistungserbringer ⟦Klinik⟧ "', '        art Krankenhaus': '' });
const authority = contractWith({ 'gebietskörperschaft KreisNF': 'gebietskörperschaft ⟦KreisNF⟧', '        art Kreis': '' });

testRule(kindMissing, {
    right: { 'mit Art': contractWith({}) },
    wrong: {
        Leistungserbringer: { text: provider, message: 'art Krankenhaus' },
        Gebietskörperschaft: { text: authority, message: 'art Kreis' },
        'leerer Block': 'vertrag V "V" {\n    leistungserbringer ⟦L⟧ "L" {\n    }\n}\n',
    },
});

testFixes(kindMissing, {
    'aus dem Namen der Klinik': { text: provider, becomes: '        art Krankenhaus\n    }' },
    'aus dem Namen des Kreises': { text: authority, becomes: '        art Kreis\n    }' },
});
