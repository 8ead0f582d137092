import { LIBRARY_FILES } from '../../library/generated/library.ts';
import { testRule } from '../../testing/rule-test.ts';
import { regionalVariant } from '../../testing/variant-snippets.ts';
import { libraryHidden } from './modul-bibliothek-verdeckt.rule.ts';

testRule(libraryHidden, {
    right: {
        'eigene Fassung': 'versorgungsmodul Pflegeheim "Pflegeheim" fassung 1.0 {\n    rolle Heim\n}\n',
        'eigener Name': regionalVariant('träger Stiftung'),
        'Quelle der Bibliothek': LIBRARY_FILES['2026.1/varianten/verbund.riv'] ?? '',
    },
    wrong: {
        Modul: {
            text: 'versorgungsmodul ⟦Pflegeheim⟧ "Pflegeheim" fassung 2025.1 {\n    rolle Heim\n}\n',
            message: 'Das Versorgungsmodul „Pflegeheim“ gibt es in der Fassung 2025.1 schon',
        },
        Variante: regionalVariant('träger Stiftung', 'variante ⟦Verbund⟧ "RIV-Verbund" fassung 2026.1 erweitert RIV fassung 2026.1'),
    },
});
