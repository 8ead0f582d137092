import { testRule } from '../../testing/rule-test.ts';
import { contractAdding, regionalVariant } from '../../testing/variant-snippets.ts';
import { vagueWord } from './unbestimmtes-wort.rule.ts';

const clause = (text: string): string => `klausel Bericht "Bericht" hinter Haftung {\n        """\n        ${text}\n        """\n    }`;

testRule(vagueWord, {
    right: {
        'bestimmte Worte': contractAdding(
            clause('Die Einheit berichtet unverzüglich, spätestens binnen vier Wochen, insbesondere über Regelungen.'),
        ),
        'Wortteile zählen nicht': contractAdding(clause('Grundsätzliches steht in § 2; die Unangemessenheitsprüfung entfällt.')),
    },
    wrong: {
        zeitnah: { text: contractAdding(clause('Die Einheit berichtet ⟦zeitnah⟧.')), message: 'Nennen Sie die Frist' },
        gebeugt: contractAdding(clause('Sie stellt ⟦angemessene⟧ Mittel bereit.')),
        'ggf.': contractAdding(clause('Sie lädt ⟦ggf.⟧ Gäste ein.')),
        'mehrere Wörter': { text: contractAdding(clause('Sitzungen sind ⟦in der Regel⟧ öffentlich.')), message: '„in der Regel“' },
        'am Satzanfang': contractAdding(clause('⟦Grundsätzlich⟧ tagt der Beirat im Mai.')),
        'ersetzter Wortlaut der Variante': regionalVariant(
            'klausel Haftung "Haftung" {\n        "Jeder haftet ⟦im Wesentlichen⟧ selbst."\n    }',
        ),
    },
});
