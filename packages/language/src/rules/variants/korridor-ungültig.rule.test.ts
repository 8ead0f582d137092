import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { regionalVariant } from '../../testing/variant-snippets.ts';
import { corridorInvalid } from './korridor-ungültig.rule.ts';

const base = (lines: string): string => regionalVariant(lines, 'grundvariante G "G" fassung 1.0');

testRule(corridorInvalid, {
    right: {
        'Einheit nur hinten': base('laufzeit 20 jahre zulässig 20 bis 30 jahre'),
        'Wochen und Tage': base('abrechnung {\n        zahlungsziel 2 wochen zulässig 7 bis 30 tage\n    }'),
        'falsches Literal ist ein eigener Befund': base(
            'erfolgsvergütung {\n        mindestschwelle 1 % der normkosten zulässig 0 % bis 0.5 %\n    }',
        ),
    },
    wrong: {
        'Grenzen vertauscht': {
            text: base('kooperation {\n        sitzungen 6 je jahr ⟦zulässig 12 bis 4⟧\n    }'),
            message: 'läuft rückwärts: 12 bis 4',
        },
        'andere Einheit': {
            text: base('laufzeit 20 jahre ⟦zulässig 20 % bis 30 %⟧'),
            message: 'andere Einheit als der Wert (20 Jahre)',
        },
        'Monate gegen Tage': base('abrechnung {\n        zahlungsziel 30 tage ⟦zulässig 1 bis 2 monate⟧\n    }'),
        'eigener Wert außerhalb': {
            text: base('erfolgsvergütung {\n        anteil Krankenkasse ⟦10 %⟧ zulässig 15 % bis 25 %\n    }'),
            message: 'außerhalb seines eigenen Bereichs 15 % bis 25 %',
        },
        'Zeile ohne Wert': {
            text: base('erfolgsvergütung {\n        formel Basisquote ⟦zulässig 1 bis 2⟧\n    }'),
            message: '„Formel“ nennt hier keinen Wert',
        },
        'Rest ohne Zahl': base('erfolgsvergütung {\n        anteil Integrationseinheit im übrigen ⟦zulässig 70 % bis 80 %⟧\n    }'),
    },
});

testFixes(corridorInvalid, {
    'Grenzen tauschen': {
        text: base('kooperation {\n        sitzungen 6 je jahr zulässig 12 bis 4\n    }'),
        becomes: 'zulässig 4 bis 12\n',
    },
    'Grenzen mit einer Einheit tauschen': {
        text: base('laufzeit 20 jahre zulässig 30 bis 20 jahre'),
        becomes: 'zulässig 20 bis 30 jahre\n',
    },
    'Wert setzen': {
        text: base('erfolgsvergütung {\n        anteil Krankenkasse 10 % zulässig 15 % bis 25 %\n    }'),
        becomes: 'anteil Krankenkasse 15 % zulässig 15 % bis 25 %',
    },
});
