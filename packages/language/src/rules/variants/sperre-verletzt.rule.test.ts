import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { amendmentWith, BASE_FILE, contractAdding, regionalVariant } from '../../testing/variant-snippets.ts';
import { lockViolated } from './sperre-verletzt.rule.ts';

testRule(lockViolated, {
    right: {
        Muster: contractWith({}),
        'gesperrter Wert wiederholt': contractAdding('zukunftsfonds {\n        aufrechnung erlaubt\n    }'),
        'Abweichung mit Grund': contractAdding(
            'zukunftsfonds {\n        aufrechnung ausgeschlossen abweichung "Vorgabe der Aufsicht"\n    }',
        ),
        'Träger eingeschränkt': regionalVariant('träger Stiftung'),
        'von der nächsten Variante freigegeben': {
            text: contractWith({ 'variante Verbund fassung 2026.1': 'variante Region fassung 1.0', 'sitzungen 4': 'sitzungen 9' }),
            files: { 'v.riv': regionalVariant('kooperation {\n        sitzungen 6 je jahr frei\n    }') },
        },
        'im Nachtrag mit Grund': {
            text: amendmentWith(
                'ändern abrechnung {\n        endgültig bis 30.06. des dritten folgejahres abweichung "Daten liegen später vor"\n    }',
            ),
            files: BASE_FILE,
        },
    },
    wrong: {
        'Wahl geändert': {
            text: contractAdding('zukunftsfonds {\n        ⟦aufrechnung ausgeschlossen⟧\n    }'),
            message: 'gesperrt; dort steht „aufrechnung erlaubt“, hier „aufrechnung ausgeschlossen“',
        },
        'Wert geändert': {
            text: contractAdding('kündigung {\n        ordentlich frühestens zum ablauf des ⟦5.⟧ vertragsjahres\n    }'),
            message: 'Regionale Integrierte Versorgung 2026.1',
        },
        'Tag geändert': contractAdding('abrechnung {\n        ⟦vorläufig bis 30.06. des zweiten folgejahres⟧\n    }'),
        'gesperrt durch die Variante der Region': {
            text: contractWith({
                'variante Verbund fassung 2026.1': 'variante Region fassung 1.0',
                'sitzungen 4 je jahr': 'sitzungen ⟦4⟧ je jahr',
            }),
            files: { 'v.riv': regionalVariant('kooperation {\n        sitzungen 6 je jahr\n    }') },
            message: 'durch „Region 1.0“ gesperrt; dort steht „sitzungen 6 je jahr“',
        },
        'Faktor ohne Kennzahlen': contractWith({
            'qualitätsfaktor aus kennzahlen, mindestens 0,90': '⟦qualitätsfaktor 0,90⟧',
        }),
        'Variante ändert die Grundvariante': regionalVariant('⟦versorgungsform BesondererVersorgungsauftrag⟧'),
        Nachtrag: {
            text: amendmentWith('ändern abrechnung {\n        ⟦endgültig bis 30.06. des dritten folgejahres⟧\n    }'),
            files: BASE_FILE,
        },
        'Fassungswechsel sperrt, was offen war': {
            text: amendmentWith('fassungswechsel ⟦Verbund fassung 2027.1⟧'),
            files: {
                ...BASE_FILE,
                'verbund.riv':
                    'variante Verbund "RIV-Verbund" fassung 2027.1 erweitert RIV fassung 2026.1 {\n    träger Stiftung\n    erfolgsvergütung {\n        verlustvortrag 3 jahre\n        anteil Krankenkasse 25 %\n    }\n}\n',
            },
            message: 'hier „anteil Krankenkasse 20 %“',
        },
    },
});

testFixes(lockViolated, {
    'Zeile streichen': {
        text: contractAdding('zukunftsfonds {\n        aufrechnung ausgeschlossen\n    }'),
        becomes: '    zukunftsfonds {\n    }\n',
    },
});
