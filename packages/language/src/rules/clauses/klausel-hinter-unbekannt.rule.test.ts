import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { amendmentWith, BASE_FILE, contractAdding, regionalVariant } from '../../testing/variant-snippets.ts';
import { clauseAnchorUnknown } from './klausel-hinter-unbekannt.rule.ts';

const clause = (name: string, after: string): string => `klausel ${name} "Über ${name}" hinter ${after} {\n        "Ein Satz."\n    }`;

testRule(clauseAnchorUnknown, {
    right: {
        'Klausel der Bibliothek': contractAdding(clause('Datenraum', 'Auftragsverarbeitung')),
        'eigene Klausel davor': contractAdding(`${clause('A', 'Haftung')}\n    ${clause('B', 'A')}`),
        'eigene Klausel der Variante': {
            text: contractAdding(clause('B', 'A'), { 'variante Verbund fassung 2026.1': 'variante Region fassung 1.0' }),
            files: { 'v.riv': regionalVariant(clause('A', 'Haftung')) },
        },
    },
    wrong: {
        'keine Klausel': {
            text: contractAdding(clause('Datenraum', '⟦Auftragsverarbeitungen⟧')),
            message: 'Schreiben Sie zum Beispiel: hinter Auftragsverarbeitung',
        },
        'Klausel einer anderen Variante': contractAdding(clause('Datenraum', '⟦Gewährträger⟧')),
        'hinter sich selbst': contractAdding(clause('A', '⟦A⟧')),
        'erst später erklärt': {
            text: contractAdding(`${clause('A', '⟦B⟧')}\n    ${clause('B', 'Haftung')}`),
            message: 'wird erst nach „A“ erklärt',
        },
        Variante: regionalVariant(clause('Datenraum', '⟦Nirgends⟧')),
        Nachtrag: { text: amendmentWith(`einfügen ${clause('Datenraum', '⟦Nirgends⟧')}`), files: BASE_FILE },
    },
});

testFixes(clauseAnchorUnknown, {
    Schreibfehler: { text: contractAdding(clause('Datenraum', 'Auftragsverarbeitungen')), becomes: 'hinter Auftragsverarbeitung {' },
});
