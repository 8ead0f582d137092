import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { amendmentWith, BASE_FILE, contractAdding, regionalVariant } from '../../testing/variant-snippets.ts';
import { clauseUnplaced } from './klausel-ohne-platz.rule.ts';

const clause = (name: string, after = ''): string => `klausel ${name} "Überschrift" ${after}{\n        "Ein Satz."\n    }`;

testRule(clauseUnplaced, {
    right: {
        'mit Platz': contractAdding(clause('Datenraum', 'hinter Haftung ')),
        'ersetzter Wortlaut': contractAdding(clause('Haftung')),
        'im Nachtrag neu gefasst': {
            text: amendmentWith(`einfügen ${clause('Datenraum')}`),
            files: { 'muster.riv': contractAdding(clause('Datenraum', 'hinter Haftung ')) },
        },
        'gesperrter Wortlaut ist ein eigener Befund': contractAdding(clause('Widerruf')),
    },
    wrong: {
        Vertrag: { text: contractAdding(clause('⟦Datenraum⟧')), message: 'hinter SalvatorischeKlausel' },
        'ähnlich wie ein freier Name': {
            text: contractAdding(clause('⟦Haftungen⟧')),
            message: 'muss sie heißen wie er: Präambel, Beirat, Haftung',
        },
        Variante: regionalVariant(clause('⟦Datenraum⟧')),
        Nachtrag: { text: amendmentWith(`einfügen ${clause('⟦Datenraum⟧')}`), files: BASE_FILE },
    },
});

testFixes(clauseUnplaced, {
    Vertrag: { text: contractAdding(clause('Datenraum')), becomes: 'klausel Datenraum "Überschrift" hinter SalvatorischeKlausel {' },
});
