import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { orderImplausible } from './reihenfolge-unplausibel.rule.ts';

testRule(orderImplausible, {
    right: {
        'in der Folge': contractWith({}),
        'am selben Tag': contractWith({ 'aufforderung vom 19.06.2026': 'aufforderung vom 12.06.2026' }),
    },
    wrong: {
        'Beschluss vor Empfehlung': {
            text: contractWith({ 'beschluss vom 12.06.2026': 'beschluss vom ⟦12.04.2026⟧' }),
            message: 'Empfehlung der Gesundheitskonferenz',
        },
        'Abschluss vor Aufforderung': contractWith({ 'geschlossen am 01.12.2026': 'geschlossen am ⟦01.06.2026⟧' }),
    },
});
