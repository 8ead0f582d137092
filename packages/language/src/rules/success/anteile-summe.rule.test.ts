import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { sharesDoNotSum } from './anteile-summe.rule.ts';

const withUnit = (line: string): string => contractWith({ 'anteil Krankenkasse 20 %': `anteil Krankenkasse 20 %\n        ${line}` });

testRule(sharesDoNotSum, {
    right: {
        'im übrigen': withUnit('anteil Integrationseinheit im übrigen'),
        'genau der Rest': withUnit('anteil Integrationseinheit 80 %'),
    },
    wrong: {
        'zu wenig': { text: withUnit('⟦anteil Integrationseinheit 75 %⟧'), message: '95 %' },
        'zu viel': { text: withUnit('⟦anteil Integrationseinheit 82,5 %⟧'), message: '102,5 %' },
    },
});
