import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith, contractWithout } from '../../testing/snippet.ts';
import { baseYearsMissing } from './basisjahre-fehlen.rule.ts';

const without = contractWithout('basis {').replace('krankenkasse AOK "AOK', 'krankenkasse ⟦AOK⟧ "AOK');
const empty = contractWithout('jahr 2023', contractWithout('jahr 2024', contractWithout('jahr 2025'))).replace('basis {', '⟦basis⟧ {');
const inserted = amendmentWith('einfügen krankenkasse ⟦BKK⟧ "BKK" {\n    kassenart BKK\n}');

testRule(baseYearsMissing, {
    right: {
        'drei Basisjahre': contractWith({}),
        'eine falsche Zahl ist ein eigener Befund': contractWithout('jahr 2023'),
    },
    wrong: {
        'ohne Block': { text: without, message: 'basis { jahr 2025' },
        'leerer Block': empty,
        'im Nachtrag': inserted,
    },
});

testFixes(baseYearsMissing, {
    'Block einfügen': {
        text: without,
        becomes: '        basis {\n            jahr 2023 ausgaben offen "Ausgaben 2023" normkosten offen "Normkosten 2023"',
    },
    'Zeilen einfügen': { text: empty, becomes: 'basis {\n            jahr 2023 ausgaben' },
    'Jahre der anderen Kassen': { ...inserted, becomes: 'jahr 2025 ausgaben offen' },
});
