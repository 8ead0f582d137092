import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { paymentPeriodTooLong } from './zahlungsziel-zu-lang.rule.ts';

const withDue = (term: string): string =>
    contractWith({ '    charta fassung': `    abrechnung {\n        zahlungsziel ${term}\n    }\n    charta fassung` });

testRule(paymentPeriodTooLong, {
    right: { '30 Tage': withDue('30 tage'), '4 Wochen': withDue('4 wochen') },
    wrong: { '61 Tage': { text: withDue('⟦61 tage⟧'), message: '§ 271a Abs. 2 BGB' }, '3 Monate': withDue('⟦3 monate⟧') },
});
