import { testRule } from '../../testing/rule-test.ts';
import { regionalVariant } from '../../testing/variant-snippets.ts';
import { extensionCircle } from './erweitert-zirkel.rule.ts';

const variant = (name: string, parent: string): string => `variante ${name} "${name}" fassung 1.0 erweitert ${parent} {\n}\n`;

testRule(extensionCircle, {
    right: {
        'gerade Kette': regionalVariant('träger Stiftung'),
        'Kette, die in einen Kreis führt': {
            text: variant('A', 'B fassung 1.0'),
            files: { 'kreis.riv': variant('B', 'C fassung 1.0') + variant('C', 'B fassung 1.0') },
        },
    },
    wrong: {
        'sich selbst': { text: variant('A', '⟦A fassung 1.0⟧'), message: '„A“ erweitert sich selbst' },
        'zwei Varianten': {
            text: variant('A', '⟦B fassung 1.0⟧'),
            files: { 'b.riv': variant('B', 'A fassung 1.0') },
            message: 'A → B → A',
        },
        'drei Varianten': {
            text: variant('B', 'C fassung 1.0') + variant('C', 'A fassung 1.0') + variant('A', '⟦B fassung 1.0⟧'),
            message: 'A → B → C → A',
        },
    },
});
