import { testRule } from '../../testing/rule-test.ts';
import { opsInvalid } from './ops-ungültig.rule.ts';

const withCodes = (codes: string): string => `versorgungsmodul M "M" fassung 1.0 {\n indikation OPS 2026 { ${codes} }\n}\n`;

testRule(opsInvalid, {
    right: { 'Kodes mit und ohne Nachkommastellen': withCodes('5-156.9, 1-945, 8-98b.01') },
    wrong: {
        'Kapitel, das es nicht gibt': { text: withCodes('5-156.9, ⟦2-156⟧'), message: 'Kapitel 2' },
        'einziger Kode': withCodes('⟦7-100.0⟧'),
    },
});
