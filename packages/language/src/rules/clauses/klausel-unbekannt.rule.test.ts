import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { regionalVariant } from '../../testing/variant-snippets.ts';
import { clauseUnknown } from './klausel-unbekannt.rule.ts';

testRule(clauseUnknown, {
    right: {
        'Klausel der Bibliothek': regionalVariant('klauseln Interessenkonflikt, Gewährträger'),
        'Klausel mit eigenem Text': regionalVariant('klausel Datenraum "Datenraum" hinter Einwilligung {\n        "Satz."\n    }'),
    },
    wrong: {
        Schreibfehler: { text: regionalVariant('klauseln ⟦Wiederruf⟧'), message: 'Gemeint ist wohl „Widerruf“' },
        'kein ähnlicher Name': { text: regionalVariant('klauseln Haftung, ⟦Wetterbericht⟧ frei'), message: 'Vorhanden sind: Aufsicht' },
        'eigene Grundvariante': 'grundvariante G "G" fassung 1.0 {\n    klauseln ⟦Sonderrecht⟧\n}\n',
    },
});

testFixes(clauseUnknown, { Schreibfehler: { text: regionalVariant('klauseln Wiederruf'), becomes: 'klauseln Widerruf' } });
