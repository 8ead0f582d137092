import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith, contractWithout } from '../../testing/snippet.ts';
import { regionMissing } from './region-fehlt.rule.ts';

const withoutBlock = contractWithout('region').replace('vertrag Muster', 'vertrag ⟦Muster⟧');
const withoutKreis = contractWith({ '    region {': '    ⟦region⟧ {', '        kreis 01054 "Nordfriesland"': '' });

testRule(regionMissing, {
    right: { 'mit einem Kreis': contractWith({}) },
    wrong: {
        'ohne Block': { text: withoutBlock, message: 'region {' },
        'Block ohne Kreis': { text: withoutKreis, message: 'kreis 01054 "Nordfriesland"' },
        'leerer Vertrag': 'vertrag ⟦Leer⟧ "Leerer Vertrag" {\n}\n',
    },
});

testFixes(regionMissing, {
    'Kreis des Gesundheitsamts': { text: withoutBlock, becomes: 'region {\n        kreis 01054 "Nordfriesland"\n    }' },
    'Zeile im Block': { text: withoutKreis, becomes: '\n        kreis 01054 "Nordfriesland"\n    }' },
    'Kreis der Gebietskörperschaft': {
        text: contractWithout('gesundheitsamt Amt', contractWithout('region')),
        becomes: 'kreis 01054 "Nordfriesland"',
    },
});
