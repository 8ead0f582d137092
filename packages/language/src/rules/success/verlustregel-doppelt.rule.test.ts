import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { lossRuleTwice } from './verlustregel-doppelt.rule.ts';

testRule(lossRuleTwice, {
    right: { 'nur Vortrag': contractWith({ 'anteil Krankenkasse 20 %': 'verlustvortrag 5 jahre' }) },
    wrong: {
        'Beteiligung in der Variante Verbund': {
            text: contractWith({
                '    erfolgsvergütung {': '    ⟦erfolgsvergütung⟧ {',
                'anteil Krankenkasse 20 %': 'verlustbeteiligung Integrationseinheit 40 %',
            }),
            message: 'RIV-Verbund',
        },
        'abgeleitete Variante':
            'variante Doppelt "Doppelt" fassung 1.0 erweitert Partner fassung 2026.1 {\n    ⟦erfolgsvergütung⟧ {\n        verlustvortrag 3 jahre\n    }\n}\n',
    },
});
