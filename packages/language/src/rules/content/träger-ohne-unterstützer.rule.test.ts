import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { carrierWithoutSupporter } from './träger-ohne-unterstützer.rule.ts';

const carrier = (text: string): string => contractWith({ 'träger Managementgesellschaft': `träger ${text}` });

testRule(carrierWithoutSupporter, {
    right: { 'mit Unterstützer': carrier('Leistungserbringer mit Netz'), 'anderer Träger': carrier('Genossenschaft') },
    wrong: {
        'ohne Unterstützer': { text: carrier('⟦Leistungserbringer⟧'), message: 'träger Leistungserbringer mit Netz' },
        'mit Gebietskörperschaft statt Unterstützer': carrier('⟦Leistungserbringer⟧ von KreisNF'),
    },
});

testFixes(carrierWithoutSupporter, {
    'ersten Leistungserbringer nennen': { text: carrier('Leistungserbringer'), becomes: 'träger Leistungserbringer mit Klinik\n' },
});
