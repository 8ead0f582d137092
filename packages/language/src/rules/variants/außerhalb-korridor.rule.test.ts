import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { amendmentWith, BASE_FILE, contractAdding, regionalVariant } from '../../testing/variant-snippets.ts';
import { outsideCorridor } from './außerhalb-korridor.rule.ts';

testRule(outsideCorridor, {
    right: {
        Muster: contractWith({}),
        'untere Grenze': contractWith({ 'anteil Krankenkasse 20 %': 'anteil Krankenkasse 15 %' }),
        'Laufzeit in Monaten': contractWith({ 'laufzeit 20 jahre': 'laufzeit 360 monate' }),
        'mit Abweichung': contractWith({ 'laufzeit 20 jahre': 'laufzeit 35 jahre abweichung "Beschluss des Kreistages"' }),
        'Verlängerung im Bereich': { text: amendmentWith('verlängern um 10 jahre'), files: BASE_FILE },
        'über 25 % ist ein eigener Befund': contractWith({ 'anteil Krankenkasse 20 %': 'anteil Krankenkasse 30 %' }),
        'Null ist ein eigener Befund': contractWith({ 'laufzeit 20 jahre': 'laufzeit 0 jahre' }),
    },
    wrong: {
        'Anteil zu klein': {
            text: contractWith({ 'anteil Krankenkasse 20 %': 'anteil Krankenkasse ⟦10 %⟧' }),
            message: '10 % liegt außerhalb des zulässigen Bereichs 15 % bis 25 %, den „Regionale Integrierte Versorgung 2026.1“ öffnet',
        },
        'Anteil nennt R31': { text: contractWith({ 'anteil Krankenkasse 20 %': 'anteil Krankenkasse ⟦14,99 %⟧' }), message: 'R31' },
        'Laufzeit zu lang': { text: contractWith({ 'laufzeit 20 jahre': 'laufzeit ⟦31 jahre⟧' }), message: '20 Jahre bis 30 Jahre' },
        'andere Einheit': {
            text: contractAdding('abrechnung {\n        zahlungsziel ⟦1 monat⟧\n    }'),
            message: 'Schreiben Sie den Wert in derselben Einheit',
        },
        'Bereich der Variante der Region': {
            text: contractWith({
                'variante Verbund fassung 2026.1': 'variante Region fassung 1.0',
                'anteil Krankenkasse 20 %': 'anteil Krankenkasse ⟦20 %⟧',
            }),
            files: { 'v.riv': regionalVariant('erfolgsvergütung {\n        anteil Krankenkasse 24 % zulässig 22 bis 25 %\n    }') },
            message: '„Region 1.0“',
        },
        'Variante der Region': regionalVariant('erfolgsvergütung {\n        verlustvortrag ⟦7 jahre⟧\n    }'),
        'Zinssatz in der Folge der Kündigung': contractAdding(
            'kündigung {\n        folge Barwertablösung {\n            zinssatz ⟦6 %⟧\n        }\n    }',
        ),
        'Verlängerung über den Bereich': {
            text: amendmentWith('verlängern um ⟦11 jahre⟧'),
            files: BASE_FILE,
            message: '„Laufzeit mit Verlängerung“: 31 Jahre',
        },
        Nachtrag: {
            text: amendmentWith('ändern erfolgsvergütung ab abrechnungsjahr 2030 {\n        anteil Krankenkasse ⟦12 %⟧\n    }'),
            files: BASE_FILE,
        },
    },
});

testFixes(outsideCorridor, {
    'nächste Grenze': { text: contractWith({ 'laufzeit 20 jahre': 'laufzeit 31 jahre' }), becomes: 'laufzeit 30 jahre\n' },
    'Faktor mit Komma': {
        text: contractWith({ 'mindestens 0,90': 'mindestens 0,75' }),
        becomes: 'qualitätsfaktor aus kennzahlen, mindestens 0,80\n',
    },
});
