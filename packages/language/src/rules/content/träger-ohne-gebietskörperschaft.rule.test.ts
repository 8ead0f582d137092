import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { carrierWithoutOwner } from './träger-ohne-gebietskörperschaft.rule.ts';

const carrier = (text: string): string =>
    contractWith({ 'variante Verbund': 'variante Kommunal', 'träger Managementgesellschaft': `träger ${text}` });

testRule(carrierWithoutOwner, {
    right: {
        'Kommunalunternehmen des Kreises': carrier('Kommunalunternehmen von KreisNF'),
        'Eigengesellschaft des Kreises': carrier('Eigengesellschaft von KreisNF'),
    },
    wrong: {
        Kommunalunternehmen: { text: carrier('⟦Kommunalunternehmen⟧'), message: 'träger Kommunalunternehmen von KreisNF' },
        Eigengesellschaft: carrier('⟦Eigengesellschaft⟧'),
        'mit Leistungserbringer statt Gebietskörperschaft': carrier('⟦Eigengesellschaft⟧ mit Netz'),
    },
});

testFixes(carrierWithoutOwner, {
    'Gebietskörperschaft nennen': { text: carrier('Kommunalunternehmen'), becomes: 'träger Kommunalunternehmen von KreisNF\n' },
});
