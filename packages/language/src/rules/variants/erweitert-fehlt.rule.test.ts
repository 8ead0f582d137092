import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { regionalVariant } from '../../testing/variant-snippets.ts';
import { extensionMissing } from './erweitert-fehlt.rule.ts';

testRule(extensionMissing, {
    right: {
        'mit Grundlage': regionalVariant('träger Stiftung'),
        Grundvariante: 'grundvariante G "G" fassung 1.0 {\n}\n',
    },
    wrong: {
        'leere Variante': { text: 'variante ⟦V⟧ "V" fassung 1.0 {\n}\n', message: 'erweitert RIV fassung 2026.1' },
        'Variante mit Zeilen': 'variante ⟦V⟧ "V" fassung 1.0 {\n    träger Stiftung\n}\n',
    },
});

testFixes(extensionMissing, {
    'Grundvariante der Bibliothek': {
        text: 'variante V "V" fassung 1.0 {\n}\n',
        becomes: 'variante V "V" fassung 1.0 erweitert RIV fassung 2026.1 {',
    },
});
