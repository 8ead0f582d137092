import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { resolutionMissing } from './beschluss-fehlt.rule.ts';

const LINE = 'beschluss vom 12.06.2026 nummer "KT 2026/31"';
const without = contractWith({ 'gebietskörperschaft KreisNF': 'gebietskörperschaft ⟦KreisNF⟧', [`        ${LINE}`]: '' });
const block = (lines: string): string => `vertrag V "V" {\n    gebietskörperschaft ⟦Kreis⟧ "Kreis" {\n${lines}    }\n}\n`;

testRule(resolutionMissing, {
    right: {
        'mit Beschluss': contractWith({}),
        'Tag noch offen': contractWith({ [LINE]: 'beschluss vom offen "Datum"', 'status Unterschriftsreif': 'status Entwurf' }),
        'nur genannte Nachbarin': block('        stellung Genannt\n').replace('⟦', '').replace('⟧', ''),
    },
    wrong: { 'ohne Zeile': { text: without, message: 'beschluss vom 12.06.2026' }, 'leerer Block': block('') },
});

testFixes(resolutionMissing, {
    'Zeile einfügen': { text: without, becomes: '        beschluss vom offen "Datum des Beschlusses"\n    }' },
});
