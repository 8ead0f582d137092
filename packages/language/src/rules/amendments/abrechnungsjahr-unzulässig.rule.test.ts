import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { settlementYearInvalid } from './abrechnungsjahr-unzulässig.rule.ts';

const from = (year: string) => amendmentWith(`ändern erfolgsvergütung ab abrechnungsjahr ${year} {\nanteil Krankenkasse 22 %\n}`);

testRule(settlementYearInvalid, {
    right: { 'nächstes Jahr': from('2030'), 'im Vertrag ohne Jahr': contractWith({}) },
    wrong: {
        'im Vertrag': {
            text: contractWith({ '    erfolgsvergütung {': '    erfolgsvergütung ab abrechnungsjahr ⟦2028⟧ {' }),
            message: 'Streichen Sie die Worte',
        },
        'vor dem ersten Jahr': { ...from('⟦2026⟧'), message: 'ersten Abrechnungsjahr 2027' },
        abgelaufen: { ...from('⟦2028⟧'), message: 'frühestens 2029' },
    },
});
