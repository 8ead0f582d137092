import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testRule } from '../../testing/rule-test.ts';
import { editionChangeOtherVariant } from './fassungswechsel-andere-variante.rule.ts';

testRule(editionChangeOtherVariant, {
    right: { 'dieselbe Variante': amendmentWith('fassungswechsel Verbund fassung 2026.1') },
    wrong: {
        Partner: { ...amendmentWith('fassungswechsel ⟦Partner⟧ fassung 2026.1'), message: 'beruht auf „Verbund“' },
        Kommunal: amendmentWith('fassungswechsel ⟦Kommunal⟧ fassung 2026.1'),
    },
});
