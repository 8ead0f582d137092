import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { amendmentWith, BASE_FILE, contractAdding, regionalVariant } from '../../testing/variant-snippets.ts';
import { clauseLocked } from './klausel-gesperrt.rule.ts';

const clause = (name: string, after = ''): string => `klausel ${name} "Überschrift" ${after}{\n        "Ein Satz."\n    }`;

testRule(clauseLocked, {
    right: {
        'freie Klausel': contractAdding(clause('Haftung')),
        'eigene Klausel': contractAdding(clause('Datenraum', 'hinter Einwilligung ')),
        'freie Klausel in der Variante': regionalVariant(clause('Präambel')),
        'eigene Klausel des Vertrags, durch Nachtrag ersetzt': {
            text: amendmentWith(`einfügen ${clause('Datenraum')}`),
            files: { 'muster.riv': contractAdding(clause('Datenraum', 'hinter Einwilligung ')) },
        },
    },
    wrong: {
        Vertrag: {
            text: contractAdding(clause('⟦Widerruf⟧')),
            message: 'durch „Regionale Integrierte Versorgung 2026.1“ gesperrt',
        },
        'nennt, was frei ist': { text: contractAdding(clause('⟦Schriftform⟧')), message: 'Präambel, Beirat, Haftung' },
        Variante: regionalVariant(clause('⟦Einwilligung⟧')),
        Nachtrag: { text: amendmentWith(`einfügen ${clause('⟦Aufsicht⟧')}`), files: BASE_FILE },
        'eigene Klausel der Variante': {
            text: contractAdding(clause('⟦Datenraum⟧'), { 'variante Verbund fassung 2026.1': 'variante Region fassung 1.0' }),
            files: { 'v.riv': regionalVariant(clause('Datenraum', 'hinter Einwilligung ')) },
            message: 'gehört zu „Region 1.0“',
        },
        'Klausel einer anderen Variante': {
            text: contractAdding(clause('⟦Gesellschafterwechsel⟧', 'hinter Haftung ')),
            message: 'die diese Variante nicht führt',
        },
    },
});

testFixes(clauseLocked, {
    Vertrag: { text: contractAdding(clause('Widerruf')), becomes: contractWith({}).slice(0, 400) },
    Nachtrag: {
        text: amendmentWith(`verlängern um 5 jahre\n    einfügen ${clause('Aufsicht')}`),
        files: BASE_FILE,
        becomes: 'um 5 jahre\n}',
    },
});
