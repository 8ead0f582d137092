import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { amendmentWith, BASE_FILE } from '../../testing/variant-snippets.ts';
import { legalStatusMissing } from './rechtsstand-fehlt.rule.ts';

const without = contractWith({ 'rechtsstand 19.08.2026': '' });
const amendment = amendmentWith('verlängern um 5 jahre').replace('    rechtsstand 01.06.2029\n', '');

testRule(legalStatusMissing, {
    right: {
        Muster: contractWith({}),
        Nachtrag: { text: amendmentWith('verlängern um 5 jahre'), files: BASE_FILE },
        'beschädigter Text': `${without}vertrag`,
    },
    wrong: {
        Vertrag: { text: without.replace('vertrag Muster', 'vertrag ⟦Muster⟧'), message: 'rechtsstand 19.08.2026' },
        'leerer Vertrag': 'vertrag ⟦Leer⟧ "Leer" {\n}\n',
        Nachtrag: {
            text: amendment.replace('nachtrag Erster', 'nachtrag ⟦Erster⟧'),
            files: BASE_FILE,
            message: 'rechtsstand 01.06.2029',
        },
    },
});

testFixes(legalStatusMissing, {
    Vertrag: { text: without, becomes: '    rechtsstand 19.08.2026\n' },
    Nachtrag: { text: amendment, files: BASE_FILE, becomes: '    rechtsstand 01.06.2029\n' },
});
