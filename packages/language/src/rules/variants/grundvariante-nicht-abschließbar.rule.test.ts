import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { regionalVariant } from '../../testing/variant-snippets.ts';
import { baseNotConcludable } from './grundvariante-nicht-abschließbar.rule.ts';

const onBase = contractWith({ 'variante Verbund fassung 2026.1': 'variante RIV fassung 2026.1' });

testRule(baseNotConcludable, {
    right: {
        'mit Variante': contractWith({}),
        'Variante erweitert die Grundvariante': regionalVariant(
            'träger Stiftung',
            'variante R "R" fassung 1.0 erweitert RIV fassung 2026.1',
        ),
    },
    wrong: {
        Vertrag: { text: onBase.replace('variante RIV', 'variante ⟦RIV⟧'), message: 'Kommunal, Partner, Verbund' },
        'eigene Grundvariante': `grundvariante G "G" fassung 1.0 {\n}\n${contractWith({ 'variante Verbund fassung 2026.1': 'variante ⟦G⟧ fassung 1.0' })}`,
    },
});

testFixes(baseNotConcludable, { 'andere Variante': { text: onBase, becomes: 'variante Kommunal fassung 2026.1\n' } });
