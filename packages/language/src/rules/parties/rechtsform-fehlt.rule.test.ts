import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { legalFormMissing } from './rechtsform-fehlt.rule.ts';

const unit = (title: string): string => `vertrag V "V" {\n    integrationseinheit ⟦E⟧ "${title}" {\n    }\n}\n`;
const payer = contractWith({ 'krankenkasse AOK "AOK': 'krankenkasse ⟦AOK⟧ "AOK', '        rechtsform KörperschaftÖffentlichenRechts': '' });

testRule(legalFormMissing, {
    right: { 'mit Rechtsform': contractWith({}) },
    wrong: {
        Krankenkasse: { text: payer, message: 'rechtsform KörperschaftÖffentlichenRechts' },
        Integrationseinheit: { text: unit('Gesunde Region gGmbH'), message: 'rechtsform gGmbH' },
        'Name ohne Rechtsform': unit('Gesunde Region'),
    },
});

testFixes(legalFormMissing, {
    Krankenkasse: { text: payer, becomes: '        rechtsform KörperschaftÖffentlichenRechts\n    }' },
    'gGmbH statt GmbH': { text: unit('Gesunde Region gGmbH'), becomes: 'rechtsform gGmbH' },
    'e. V. ohne Zwischenraum': { text: unit('Ärztenetz e.V.'), becomes: 'rechtsform eV' },
    Anstalt: { text: unit('Gesundheitsregion Bochum AöR'), becomes: 'rechtsform AnstaltÖffentlichenRechts' },
});
