import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { amendmentWith, BASE_FILE, regionalVariant } from '../../testing/variant-snippets.ts';
import { payerShareTooHigh } from './kassenanteil-zu-hoch.rule.ts';

testRule(payerShareTooHigh, {
    right: {
        Muster: contractWith({}),
        'genau 25 %': contractWith({ 'anteil Krankenkasse 20 %': 'anteil Krankenkasse 25,00 %' }),
        'als Abweichung ist ein eigener Befund': contractWith({
            'anteil Krankenkasse 20 %': 'anteil Krankenkasse 30 % abweichung "Wunsch der Krankenkasse"',
        }),
    },
    wrong: {
        Vertrag: { text: contractWith({ 'anteil Krankenkasse 20 %': 'anteil Krankenkasse ⟦30 %⟧' }), message: 'R31' },
        'knapp darüber': contractWith({ 'anteil Krankenkasse 20 %': 'anteil Krankenkasse ⟦25,01 %⟧' }),
        Variante: regionalVariant('erfolgsvergütung {\n        anteil Krankenkasse ⟦26 %⟧\n    }'),
        'Bereich einer Grundvariante': {
            text: regionalVariant(
                'erfolgsvergütung {\n        anteil Krankenkasse 20 % zulässig 15 % bis ⟦30 %⟧\n    }',
                'grundvariante G "G" fassung 1.0',
            ),
            message: 'Der Bereich reicht bis 30 %',
        },
        Nachtrag: {
            text: amendmentWith('ändern erfolgsvergütung ab abrechnungsjahr 2030 {\n        anteil Krankenkasse ⟦40 %⟧\n    }'),
            files: BASE_FILE,
        },
        'über den Rest, als Abweichung': {
            text: contractWith({
                'anteil Krankenkasse 20 %':
                    'anteil Integrationseinheit ⟦60 %⟧ abweichung "A"\n        anteil Krankenkasse im übrigen abweichung "B"',
            }),
            message: 'blieben nur 60 %',
        },
        'über den Rest einer Grundvariante': regionalVariant(
            'erfolgsvergütung {\n        anteil Integrationseinheit ⟦70 %⟧\n        anteil Krankenkasse im übrigen\n    }',
            'grundvariante G "G" fassung 1.0',
        ),
    },
});

testFixes(payerShareTooHigh, {
    'auf 25 %': {
        text: contractWith({ 'anteil Krankenkasse 20 %': 'anteil Krankenkasse 30 %' }),
        becomes: 'anteil Krankenkasse 25 %\n',
    },
});
