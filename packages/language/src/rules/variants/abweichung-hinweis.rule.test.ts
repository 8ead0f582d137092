import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { amendmentWith, BASE_FILE } from '../../testing/variant-snippets.ts';
import { departureNote } from './abweichung-hinweis.rule.ts';

testRule(departureNote, {
    right: {
        'keine Abweichung': contractWith({}),
        'überflüssige Abweichung': contractWith({ 'laufzeit 20 jahre': 'laufzeit 25 jahre abweichung "Beschluss"' }),
        'ohne Grund': contractWith({ 'laufzeit 20 jahre': 'laufzeit 35 jahre abweichung ""' }),
        'unzulässige Abweichung': contractWith({ 'anteil Krankenkasse 20 %': 'anteil Krankenkasse 30 % abweichung "Wunsch"' }),
    },
    wrong: {
        'Wert außerhalb des Bereichs': {
            text: contractWith({ 'laufzeit 20 jahre': 'laufzeit 35 jahre ⟦abweichung "Beschluss des Kreistages"⟧' }),
            message: 'hier „laufzeit 35 jahre“, dort „laufzeit 20 jahre“, zulässig 20 Jahre bis 30 Jahre',
        },
        'nicht vorgesehene Zeile': {
            text: contractWith({ 'anteil Krankenkasse 20 %': 'kappung gewinn 10 % der normkosten ⟦abweichung "Grund"⟧' }),
            message: 'dort nicht vorgesehen',
        },
        Nachtrag: { text: amendmentWith('ändern laufzeit 35 jahre ⟦abweichung "Grund"⟧'), files: BASE_FILE },
    },
});
