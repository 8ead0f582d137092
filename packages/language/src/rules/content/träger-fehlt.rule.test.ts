import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { carrierMissing } from './träger-fehlt.rule.ts';

const without = contractWith({
    'integrationseinheit Einheit': 'integrationseinheit ⟦Einheit⟧',
    '        träger Managementgesellschaft': '',
});

testRule(carrierMissing, {
    right: { 'mit Träger': contractWith({}) },
    wrong: {
        'ohne Zeile': { text: without, message: 'träger Gesundheitsverbund' },
        'leerer Block': 'vertrag V "V" {\n    integrationseinheit ⟦Einheit⟧ "Einheit GmbH" {\n    }\n}\n',
    },
});

testFixes(carrierMissing, {
    'nur einer ist zugelassen': { text: without.replace('variante Verbund', 'variante Partner'), becomes: 'träger ExternerPartner' },
});
