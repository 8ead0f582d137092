import { testRule } from '../../testing/rule-test.ts';
import { regionalVariant } from '../../testing/variant-snippets.ts';
import { wordingDropped } from './pflicht-wortlaut-verworfen.rule.ts';

const files = { 'a.riv': regionalVariant('klausel Präambel "Präambel" {\n        "Die Region will besser werden."\n    }') };
const derived = (lines: string): string => regionalVariant(lines, 'variante Enger "Enger" fassung 1.0 erweitert Region fassung 1.0');

testRule(wordingDropped, {
    right: {
        'freie Klausel der Bibliothek gesperrt': regionalVariant('klauseln Präambel'),
        'andere Klausel': { text: derived('klauseln Beirat'), files },
        'Wortlaut neu gefasst': { text: derived('klausel Beirat "Beirat" {\n        "Der Beirat tagt im Mai."\n    }'), files },
    },
    wrong: {
        gesperrt: { text: derived('klauseln Beirat, ⟦Präambel⟧'), files, message: 'durch „Region 1.0“ einen eigenen Wortlaut' },
        freigegeben: { text: derived('klauseln ⟦Präambel⟧ frei'), files },
    },
});
