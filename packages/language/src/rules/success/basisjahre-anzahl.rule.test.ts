import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { baseYearCount } from './basisjahre-anzahl.rule.ts';

const YEAR_2023 = 'jahr 2023 ausgaben 103.900.000,00 EUR normkosten 103.500.000,00 EUR';

testRule(baseYearCount, {
    right: {
        'drei Jahre': contractWith({}),
        'zwei Jahre vereinbart': contractWith({
            [YEAR_2023]: '',
            'anteil Krankenkasse 20 %': 'anteil Krankenkasse 20 %\n        basisjahre 2',
        }),
    },
    wrong: {
        'ein Jahr zu wenig': {
            text: contractWith({ '        basis {': '        ⟦basis⟧ {', [YEAR_2023]: '' }),
            message: 'vereinbart sind 3',
        },
        'ein Jahr zu viel': contractWith({
            '        basis {': '        ⟦basis⟧ {',
            [YEAR_2023]: `${YEAR_2023}\n            jahr 2022 ausgaben 1,00 EUR normkosten 1,00 EUR`,
        }),
    },
});
