import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { amendmentWith, contractAdding, regionalVariant } from '../../testing/variant-snippets.ts';
import { clauseUnknown } from './klausel-unbekannt.rule.ts';

testRule(clauseUnknown, {
    right: {
        'Klausel der Bibliothek': regionalVariant('klauseln Interessenkonflikt, Gewährträger'),
        'Klausel mit eigenem Text': regionalVariant('klausel Datenraum "Datenraum" hinter Einwilligung {\n        "Satz."\n    }'),
    },
    wrong: {
        Schreibfehler: { text: regionalVariant('klauseln ⟦Wiederruf⟧'), message: 'Gemeint ist wohl „Widerruf“' },
        'kein ähnlicher Name': { text: regionalVariant('klauseln Haftung, ⟦Wetterbericht⟧ frei'), message: 'Vorhanden sind: Aufsicht' },
        'gestrichen, was nicht da ist': {
            text: amendmentWith('streichen klausel ⟦Datenräume⟧'),
            files: { 'muster.riv': contractAdding('klausel Datenraum "Datenraum" hinter Haftung {\n        "Satz."\n    }') },
            message: 'keine Klausel „Datenräume“, die gestrichen werden könnte. Gemeint ist wohl „Datenraum“',
        },
        'eigene Grundvariante': 'grundvariante G "G" fassung 1.0 {\n    klauseln ⟦Sonderrecht⟧\n}\n',
    },
});

testFixes(clauseUnknown, { Schreibfehler: { text: regionalVariant('klauseln Wiederruf'), becomes: 'klauseln Widerruf' } });
