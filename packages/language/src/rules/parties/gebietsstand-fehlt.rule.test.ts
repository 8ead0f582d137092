import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { cutoffMissing } from './gebietsstand-fehlt.rule.ts';

const LINE = 'gebietsstand 31.12.2025 fortgeschrieben';
const without = contractWith({ '    region {': '    ⟦region⟧ {', [`        ${LINE}`]: '' });

testRule(cutoffMissing, {
    right: { 'mit Gebietsstand': contractWith({}), 'fester Gebietsstand': contractWith({ [LINE]: 'gebietsstand 31.12.2025 fest' }) },
    wrong: {
        'ohne Zeile': { text: without, message: LINE },
        'leere Region': 'vertrag V "V" {\n    ⟦region⟧ {\n    }\n}\n',
    },
});

testFixes(cutoffMissing, { 'letztes Jahresende': { text: without, becomes: `        ${LINE}\n    }` } });
