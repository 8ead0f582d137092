import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { regionalVariant } from '../../testing/variant-snippets.ts';
import { corridorWidened } from './korridor-erweitert.rule.ts';

testRule(corridorWidened, {
    right: {
        'engerer Bereich': regionalVariant('kündigung {\n        frist 24 monate zum jahresende zulässig 18 bis 30 monate\n    }'),
        'ganz gesperrt': regionalVariant('kündigung {\n        frist 24 monate zum jahresende\n    }'),
        'gleicher Bereich in anderer Einheit': regionalVariant(
            'kündigung {\n        frist 24 monate zum jahresende zulässig 1 bis 3 jahre\n    }',
        ),
        'neue Zeile der Standardvariante': 'grundvariante G "G" fassung 1.0 {\n    laufzeit 20 jahre zulässig 20 bis 30 jahre\n}\n',
        'über 25 % ist ein eigener Befund': regionalVariant(
            'erfolgsvergütung {\n        anteil Krankenkasse 20 % zulässig 15 % bis 30 %\n    }',
        ),
    },
    wrong: {
        'weiterer Bereich': {
            text: regionalVariant('kündigung {\n        frist 24 monate zum jahresende ⟦zulässig 6 bis 48 monate⟧\n    }'),
            message: 'nur im Bereich 12 Monate bis 36 Monate offen; hier wird die Zeile für den Bereich 6 Monate bis 48 Monate geöffnet',
        },
        'frei statt Bereich': regionalVariant('kooperation {\n        sitzungen 6 je jahr ⟦frei⟧\n    }'),
        'gesperrte Zeile geöffnet': {
            text: regionalVariant('zukunftsfonds {\n        aufrechnung erlaubt ⟦frei⟧\n    }'),
            message: 'ist durch „Regionale Integrierte Versorgung 2026.1“ gesperrt',
        },
        'Wert und Zusatz': regionalVariant('zukunftsfonds {\n        aufrechnung ausgeschlossen ⟦frei⟧\n    }'),
        'gesperrte Klausel freigegeben': {
            text: regionalVariant('klauseln Beirat, ⟦Widerruf⟧ frei'),
            message: '„Klausel Widerruf“ ist durch „Regionale Integrierte Versorgung 2026.1“ gesperrt',
        },
    },
});

testFixes(corridorWidened, {
    'Bereich der Grundlage': {
        text: regionalVariant('kündigung {\n        frist 24 monate zum jahresende zulässig 6 bis 48 monate\n    }'),
        becomes: 'frist 24 monate zum jahresende zulässig 12 monate bis 36 monate\n',
    },
    'Zusatz streichen': {
        text: regionalVariant('zukunftsfonds {\n        aufrechnung erlaubt frei\n    }'),
        becomes: 'aufrechnung erlaubt\n',
    },
});
