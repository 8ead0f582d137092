import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { carrierWithoutLocalCarrier } from './träger-ohne-lokalen-partner.rule.ts';

const carrier = (text: string): string =>
    contractWith({ 'variante Verbund': 'variante Partner', 'träger Managementgesellschaft': `träger ${text}` });

testRule(carrierWithoutLocalCarrier, {
    right: { 'mit örtlichen Trägern': carrier('ExternerPartner mit Netz, Klinik'), 'anderer Träger': carrier('Managementgesellschaft') },
    wrong: {
        'ohne örtlichen Träger': { text: carrier('⟦ExternerPartner⟧'), message: 'träger ExternerPartner mit Netz' },
        'die Gebietskörperschaft ist kein örtlicher Träger': carrier('⟦ExternerPartner⟧ von KreisNF'),
    },
});

testFixes(carrierWithoutLocalCarrier, {
    'ersten Leistungserbringer nennen': { text: carrier('ExternerPartner'), becomes: 'träger ExternerPartner mit Klinik\n' },
});
