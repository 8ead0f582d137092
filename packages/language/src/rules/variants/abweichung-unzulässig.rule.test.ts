import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { amendmentWith, BASE_FILE, contractAdding } from '../../testing/variant-snippets.ts';
import { departureForbidden } from './abweichung-unzulässig.rule.ts';

testRule(departureForbidden, {
    right: {
        'zulässige Abweichung': contractWith({ 'laufzeit 20 jahre': 'laufzeit 35 jahre abweichung "Beschluss des Kreistages"' }),
        'Anteil unter dem Bereich': contractWith({
            'anteil Krankenkasse 20 %': 'anteil Krankenkasse 10 % abweichung "Angebot der Krankenkasse"',
        }),
    },
    wrong: {
        'Anteil über 25 %': {
            text: contractWith({ 'anteil Krankenkasse 20 %': 'anteil Krankenkasse 30 % ⟦abweichung "Wunsch der Krankenkasse"⟧' }),
            message: 'R31',
        },
        'Satz des Zukunftsfonds': {
            text: contractAdding('zukunftsfonds {\n        fondsjahre 1 bis 3: aufschlag 4 % ⟦abweichung "Anlauf"⟧\n    }'),
            message: 'R20 bis R23',
        },
        'Jahre des Zukunftsfonds': contractAdding(
            'zukunftsfonds {\n        fondsjahre 12 bis 20: abschlag 2 % ⟦abweichung "späterer Beginn"⟧\n    }',
        ),
        'Richtung der Rückführung': {
            text: contractAdding(
                'zukunftsfonds {\n        rückführung durch Krankenkasse an Integrationseinheit in höhe der minderzuweisung ⟦abweichung "X"⟧\n    }',
            ),
            message: 'R26',
        },
        Nachtrag: {
            text: amendmentWith(
                'ändern erfolgsvergütung ab abrechnungsjahr 2030 {\n        anteil Krankenkasse 30 % ⟦abweichung "Wunsch"⟧\n    }',
            ),
            files: BASE_FILE,
        },
    },
});

testFixes(departureForbidden, {
    'Zeile streichen': {
        text: contractWith({ 'anteil Krankenkasse 20 %': 'anteil Krankenkasse 30 % abweichung "Wunsch"' }),
        becomes: 'erfolgsvergütung {\n        qualitätsfaktor',
    },
});
