import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { outsidePartnerMissing } from './partner-außerhalb-fehlt.rule.ts';

const LINE = 'partner außerhalb des gesundheitswesens "Handwerkskammer"';
const marked = { 'integrationseinheit Einheit': 'integrationseinheit ⟦Einheit⟧' };
const without = contractWith({ ...marked, [`        ${LINE}`]: '' });

testRule(outsidePartnerMissing, {
    right: {
        'ein Partner': contractWith({}),
        'zwei Partner': contractWith({ [LINE]: `${LINE}\n        partner außerhalb des gesundheitswesens "IHK"` }),
    },
    wrong: {
        'ohne Zeile': { text: without, message: 'partner außerhalb des gesundheitswesens "' },
        'leerer Block': 'vertrag V "V" {\n    integrationseinheit ⟦E⟧ "E" {\n    }\n}\n',
    },
});

testFixes(outsidePartnerMissing, {
    'Mitglied der Gesundheitskonferenz': { text: without, becomes: 'partner außerhalb des gesundheitswesens "Berufliche Schule"' },
});
