import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { variantMissing } from './variante-fehlt.rule.ts';

const without = contractWith({ 'variante Verbund fassung 2026.1': '' });

testRule(variantMissing, {
    right: {
        'mit Variante': contractWith({}),
        'beschädigter Text': `${without}vertrag`,
    },
    wrong: {
        'ohne Variante': { text: without.replace('vertrag Muster', 'vertrag ⟦Muster⟧'), message: 'variante Verbund fassung 2026.1' },
        'leerer Vertrag': 'vertrag ⟦Leer⟧ "Leerer Vertrag" {\n}\n',
    },
});

testFixes(variantMissing, { 'erste Zeile': { text: without, becomes: '" {\n    variante Kommunal fassung 2026.1\n    status' } });
