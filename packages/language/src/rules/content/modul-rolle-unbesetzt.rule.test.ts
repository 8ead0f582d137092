import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { moduleRoleVacant } from './modul-rolle-unbesetzt.rule.ts';

const LINE = 'leistungserbringer Klinik als Fußeinrichtung';
const marked = { 'modul DiabetischesFußsyndrom': 'modul ⟦DiabetischesFußsyndrom⟧' };

testRule(moduleRoleVacant, {
    right: {
        'alle Rollen besetzt': contractWith({}),
        'ein Schreibfehler ist ein eigener Befund': contractWith({ [LINE]: 'leistungserbringer Klinik als Fusseinrichtung' }),
    },
    wrong: {
        'eine Rolle fehlt': {
            text: contractWith({ ...marked, [`        ${LINE}`]: '' }),
            message: 'leistungserbringer Klinik als Fußeinrichtung',
        },
        'leerer Block': {
            text: 'vertrag V "V" {\n    modul ⟦Pflegeheim⟧ fassung 2025.1 {\n    }\n}\n',
            message: '„Versorgerteam“, „Pflegeheim“',
        },
    },
});
