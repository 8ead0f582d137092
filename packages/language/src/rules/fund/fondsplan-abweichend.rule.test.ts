import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { fundScheduleDeparts } from './fondsplan-abweichend.rule.ts';

const withFund = (line: string): string =>
    contractWith({ '    charta fassung': `    zukunftsfonds {\n        ${line}\n    }\n    charta fassung` });

testRule(fundScheduleDeparts, {
    right: {
        'aus der Grundvariante': contractWith({}),
        'gleichlautend wiederholt': withFund('fondsjahre 11 bis 20: abschlag 2 %'),
    },
    wrong: {
        'neun statt zehn Jahre': { text: withFund('⟦fondsjahre 12 bis 20: abschlag 2 %⟧'), message: 'R23' },
        'anderer Satz': { text: withFund('⟦fondsjahre 1 bis 3: aufschlag 4 %⟧'), message: 'fondsjahre 1 bis 3: aufschlag 3 %' },
        'Aufschlag statt Abschlag': withFund('⟦fondsjahre 11 bis 20: aufschlag 2 %⟧'),
        'Aufschlag, wo keiner vorgesehen ist': { text: withFund('⟦fondsjahre 7 bis 10: aufschlag 1 %⟧'), message: 'R22' },
    },
});
