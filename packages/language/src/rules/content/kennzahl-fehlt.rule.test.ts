import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith, contractWithout } from '../../testing/snippet.ts';
import { indicatorMissing } from './kennzahl-fehlt.rule.ts';

const without = contractWithout('kennzahl').replace('    veröffentlichung {', '    ⟦veröffentlichung⟧ {');

testRule(indicatorMissing, {
    right: { 'mit Kennzahl': contractWith({}), 'ohne Block ein anderer Befund': contractWithout('veröffentlichung') },
    wrong: {
        'leerer Block': { text: without, message: 'kennzahl Krankenhausfälle' },
        'nur andere Zeilen': without.replace('⟧ {', '⟧ {\n        lizenz "dl-de/by-2-0"'),
    },
});

testFixes(indicatorMissing, {
    'Kennzahl einfügen': { text: without, becomes: '            art Ergebnis\n            zähler offen "Zähler"' },
});
