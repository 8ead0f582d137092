import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { amendmentWith, BASE_FILE, contractAdding, regionalVariant } from '../../testing/variant-snippets.ts';
import { mandatoryClauseRepealed } from './pflicht-klausel-gestrichen.rule.ts';

const clause = 'klausel Datenraum "Datenraum" hinter Haftung {\n        "Ein Satz."\n    }';

testRule(mandatoryClauseRepealed, {
    right: {
        'eigene Klausel des Vertrags': {
            text: amendmentWith('streichen klausel Datenraum'),
            files: { 'muster.riv': contractAdding(clause) },
        },
    },
    wrong: {
        'gesperrte Klausel': {
            text: amendmentWith('streichen klausel ⟦Widerruf⟧'),
            files: BASE_FILE,
            message: 'gehört durch „Regionale Integrierte Versorgung 2026.1“ zu jedem Vertrag',
        },
        'freie Klausel': {
            text: amendmentWith('streichen klausel ⟦Haftung⟧'),
            files: BASE_FILE,
            message: 'den Wortlaut dürfen Sie ersetzen',
        },
        'eigene Klausel der Variante': {
            text: amendmentWith('streichen klausel ⟦Datenraum⟧'),
            files: {
                'muster.riv': contractAdding('', { 'variante Verbund fassung 2026.1': 'variante Region fassung 1.0' }),
                'v.riv': regionalVariant(clause),
            },
        },
    },
});

testFixes(mandatoryClauseRepealed, {
    'Änderung streichen': {
        text: amendmentWith('verlängern um 5 jahre\n    streichen klausel Widerruf'),
        files: BASE_FILE,
        becomes: 'um 5 jahre\n}',
    },
});
