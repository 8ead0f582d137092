import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { settlementTooEarly } from './abrechnung-zu-früh.rule.ts';

const withSettlement = (line: string): string =>
    contractWith({ '    charta fassung': `    abrechnung {\n        ${line}\n    }\n    charta fassung` });

testRule(settlementTooEarly, {
    right: { 'aus der Grundvariante': contractWith({}), 'letzter Tag': withSettlement('vorläufig bis 31.12. des folgejahres') },
    wrong: {
        'vorläufig zu früh': { text: withSettlement('⟦vorläufig bis 31.03. des folgejahres⟧'), message: '§ 18 Abs. 5 RSAV' },
        'endgültig zu früh': { text: withSettlement('⟦endgültig bis 30.06. des zweiten folgejahres⟧'), message: 'dritten folgejahres' },
    },
});
