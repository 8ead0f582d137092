import { testRule } from '../../testing/rule-test.ts';
import { regionalVariant } from '../../testing/variant-snippets.ts';
import { carriersWidened } from './träger-erweitert.rule.ts';

testRule(carriersWidened, {
    right: {
        'weniger Träger': regionalVariant('träger Stiftung, Genossenschaft'),
        'keine Zeile': regionalVariant('laufzeit 20 jahre'),
        'Grundvariante ohne Träger': regionalVariant('träger ExternerPartner', 'variante R "R" fassung 1.0 erweitert RIV fassung 2026.1'),
        'unbekannter Träger ist ein eigener Befund': regionalVariant('träger Verein'),
    },
    wrong: {
        'anderer Träger': {
            text: regionalVariant('träger ⟦ExternerPartner⟧'),
            message: 'Den Träger „ExternerPartner“ lässt „RIV-Verbund 2026.1“ nicht zu',
        },
        'einer von mehreren': regionalVariant('träger Stiftung, ⟦Eigengesellschaft⟧'),
    },
});
