import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { amendmentWith, BASE_FILE, contractAdding, regionalVariant } from '../../testing/variant-snippets.ts';
import { notProvided } from './nicht-vorgesehen.rule.ts';

testRule(notProvided, {
    right: {
        Muster: contractWith({}),
        'eigene Zeilen des Vertrags': contractWith({
            'ziel sinkend\n        }': 'ziel sinkend\n        }\n        lizenz "dl-de/by-2-0"',
        }),
        'mit Abweichung': contractWith({
            'anteil Krankenkasse 20 %': 'kappung gewinn 10 % der normkosten abweichung "Vorgabe der Krankenkasse"',
        }),
        'ohne Variante': contractWith({ 'variante Verbund fassung 2026.1': '' }),
        'Standardvariante neben ihrer Grundvariante':
            'grundvariante G "G" fassung 1.0 {\n}\nvariante S "S" fassung 1.0 erweitert G fassung 1.0 {\n    erfolgsvergütung {\n        verlustvortrag 3 jahre\n    }\n}\n',
        'zweite Verlustregel ist ein eigener Befund': contractWith({
            'anteil Krankenkasse 20 %': 'verlustbeteiligung Integrationseinheit 40 %',
        }),
    },
    wrong: {
        'Kappung im Verbund': {
            text: contractWith({ 'anteil Krankenkasse 20 %': '⟦kappung gewinn 10 % der normkosten⟧' }),
            message: 'weder „RIV-Verbund 2026.1“ noch „Regionale Integrierte Versorgung 2026.1“ hat eine solche Zeile',
        },
        'Schwellenart im Verbund': contractWith({ 'anteil Krankenkasse 20 %': '⟦schwellenart beidseitig⟧' }),
        'Variante der Region': regionalVariant('erfolgsvergütung {\n        ⟦kappung verlust 2 % der normkosten⟧\n    }'),
        'Variante der Region auf der Grundvariante': {
            text: regionalVariant(
                'erfolgsvergütung {\n        ⟦verlustvortrag 3 jahre⟧\n    }',
                'variante Region "Region" fassung 1.0 erweitert RIV fassung 2026.1',
            ),
            message: '„Regionale Integrierte Versorgung 2026.1“ hat keine solche Zeile',
        },
        Nachtrag: {
            text: amendmentWith('ändern erfolgsvergütung ab abrechnungsjahr 2030 {\n        ⟦kappung gewinn 10 % der normkosten⟧\n    }'),
            files: BASE_FILE,
        },
        'in einer Kündigung, die keine Variante kennt': contractAdding('kündigung {\n        ⟦frist 24 monate zum jahresende⟧\n    }', {
            'variante Verbund fassung 2026.1': 'variante Klein fassung 1.0',
        }).concat('grundvariante G "G" fassung 1.0 {\n}\nvariante Klein "Klein" fassung 1.0 erweitert G fassung 1.0 {\n}\n'),
    },
});

testFixes(notProvided, {
    'Zeile streichen': {
        text: contractWith({ 'anteil Krankenkasse 20 %': 'kappung gewinn 10 % der normkosten' }),
        becomes: 'erfolgsvergütung {\n        qualitätsfaktor',
    },
});
