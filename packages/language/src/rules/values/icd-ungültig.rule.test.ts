import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { icdInvalid } from './icd-ungültig.rule.ts';

const withCodes = (codes: string): string => `versorgungsmodul M "M" fassung 1.0 {\n indikation ICD-10-GM 2026 { ${codes} } gesichert\n}\n`;

testRule(icdInvalid, {
    right: { 'Kodes und Gruppen': withCodes('E11, E11.74, I11.0-, I50.-, H36.0*') },
    wrong: {
        'Punkt fehlt': { text: withCodes('E10.74, ⟦E1174⟧'), message: 'Gemeint ist wohl E11.74' },
        'kleiner Buchstabe': { text: withCodes('⟦e11.74⟧'), message: 'E11.74' },
        'keine Diagnose': { text: withCodes('⟦Diabetes⟧'), message: 'kein Kode der ICD-10-GM' },
        'zu viele Ziffern': withCodes('⟦E11.745⟧, E10.74'),
    },
});

testFixes(icdInvalid, { 'zweiter Kode': { text: withCodes('E10.74, e1174'), becomes: '{ E10.74, E11.74 }' } });
