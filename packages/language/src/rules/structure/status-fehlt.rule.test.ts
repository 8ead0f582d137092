import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { amendmentWith, BASE_FILE } from '../../testing/variant-snippets.ts';
import { statusMissing } from './status-fehlt.rule.ts';

const without = contractWith({ 'status Unterschriftsreif': '' });
const amendment = amendmentWith('verlängern um 5 jahre').replace('    status Geschlossen\n', '');

testRule(statusMissing, {
    right: {
        Muster: contractWith({}),
        Nachtrag: { text: amendmentWith('verlängern um 5 jahre'), files: BASE_FILE },
    },
    wrong: {
        Vertrag: { text: without.replace('vertrag Muster', 'vertrag ⟦Muster⟧'), message: 'status Entwurf' },
        'leerer Vertrag': 'vertrag ⟦Leer⟧ "Leer" {\n}\n',
        Nachtrag: { text: amendment.replace('nachtrag Erster', 'nachtrag ⟦Erster⟧'), files: BASE_FILE, message: 'Der Nachtrag' },
    },
});

testFixes(statusMissing, { Vertrag: { text: without, becomes: '" {\n    status Entwurf\n    variante' } });
