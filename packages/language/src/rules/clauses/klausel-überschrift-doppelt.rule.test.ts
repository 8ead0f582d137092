import { testRule } from '../../testing/rule-test.ts';
import { amendmentWith, contractAdding, regionalVariant } from '../../testing/variant-snippets.ts';
import { clauseHeadingTwice } from './klausel-überschrift-doppelt.rule.ts';

const clause = (name: string, title: string): string => `klausel ${name} ${title} hinter Haftung {\n        "Ein Satz."\n    }`;

testRule(clauseHeadingTwice, {
    right: {
        'eigene Überschriften': contractAdding(`${clause('A', '"Datenraum"')}\n    ${clause('B', '"Fortbildung"')}`),
        'ersetzter Wortlaut': contractAdding('klausel Haftung "Haftung" {\n        "Ein Satz."\n    }'),
    },
    wrong: {
        'zwei eigene Klauseln': {
            text: contractAdding(`${clause('A', '"Datenraum"')}\n    ${clause('B', '⟦"Datenraum"⟧')}`),
            message: 'die Klausel „A“',
        },
        'Überschrift der Bibliothek': { text: contractAdding(clause('A', '⟦"Datenschutz"⟧')), message: 'ein Paragraph der Bibliothek' },
        'Großschreibung und Zwischenräume zählen nicht': regionalVariant(clause('A', '⟦"laufzeit  und Kündigung"⟧')),
        Nachtrag: {
            text: amendmentWith(`einfügen ${clause('B', '⟦"Datenraum"⟧')}`),
            files: { 'muster.riv': contractAdding(clause('A', '"Datenraum"')) },
        },
    },
});
