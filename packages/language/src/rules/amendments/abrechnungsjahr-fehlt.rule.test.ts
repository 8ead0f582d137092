import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testRule } from '../../testing/rule-test.ts';
import { settlementYearMissing } from './abrechnungsjahr-fehlt.rule.ts';

testRule(settlementYearMissing, {
    right: { 'mit Jahr': amendmentWith('ändern erfolgsvergütung ab abrechnungsjahr 2030 {\nanteil Krankenkasse 22 %\n}') },
    wrong: {
        'ohne Jahr': { ...amendmentWith('ändern ⟦erfolgsvergütung⟧ {\nanteil Krankenkasse 22 %\n}'), message: 'ab abrechnungsjahr 2030' },
        'leerer Block': {
            ...amendmentWith('ändern ⟦erfolgsvergütung⟧ {\n}', { wirksam: 'wirksam ab 01.07.2030' }),
            message: 'ab abrechnungsjahr 2031',
        },
    },
});
