import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { requestMissing } from './aufforderung-fehlt.rule.ts';

const without = contractWith({ 'gebietskörperschaft KreisNF': 'gebietskörperschaft ⟦KreisNF⟧', 'aufforderung vom 19.06.2026': '' });
const city = '    gebietskörperschaft Stadt "Stadt Husum" {\n        aufforderung vom 19.06.2026\n    }\n';

testRule(requestMissing, {
    right: {
        'mit Aufforderung': contractWith({}),
        'Tag noch offen': contractWith({ 'aufforderung vom 19.06.2026': 'aufforderung vom offen "Datum"' }),
        'eine von zweien hat aufgefordert': without
            .replace('⟦', '')
            .replace('⟧', '')
            .replace('    gesundheitskonferenz', `${city}    gesundheitskonferenz`),
        'ohne Gebietskörperschaft ein anderer Befund': 'vertrag Leer "Leerer Vertrag" {\n}\n',
    },
    wrong: {
        'ohne Aufforderung': { text: without, message: 'aufforderung vom 19.06.2026' },
        'leerer Block': 'vertrag V "V" {\n    gebietskörperschaft ⟦Kreis⟧ "Kreis Nordfriesland" {\n    }\n}\n',
    },
});

testFixes(requestMissing, {
    'Zeile einfügen': { text: without, becomes: '        aufforderung vom offen "Datum der Aufforderung"\n    }' },
});
