import { testRule } from '../../testing/rule-test.ts';
import { contractWith, contractWithout } from '../../testing/snippet.ts';
import { unitMissing } from './integrationseinheit-fehlt.rule.ts';

testRule(unitMissing, {
    right: { 'mit Integrationseinheit': contractWith({}) },
    wrong: {
        'ohne Block': {
            text: contractWithout('integrationseinheit').replace('vertrag Muster', 'vertrag ⟦Muster⟧'),
            message: 'integrationseinheit GesundeRegion',
        },
        'leerer Vertrag': { text: 'vertrag ⟦Leer⟧ "Leerer Vertrag" {\n}\n', message: 'R9' },
    },
});
