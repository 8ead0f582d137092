import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { analysisMissing } from './analyse-fehlt.rule.ts';

const LINE = '        analyse "Regionale Versorgungsanalyse" stand 30.09.2025';

testRule(analysisMissing, {
    right: { 'mit Analyse': contractWith({}), 'ohne Region ein anderer Befund': 'vertrag Leer "Leerer Vertrag" {\n}\n' },
    wrong: {
        'ohne Zeile': {
            text: contractWith({ '    region {': '    ⟦region⟧ {', [LINE]: '' }),
            message: 'analyse "Regionale Versorgungsanalyse" stand',
        },
        'leere Region': { text: 'vertrag V "V" {\n    ⟦region⟧ {\n    }\n}\n', message: 'R8' },
    },
});
