import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { bindingNotAllowed } from './bindung-unzulässig.rule.ts';

const LINE = 'bindung an leistungserbringer keine';
const bound = contractWith({ [LINE]: 'bindung an leistungserbringer ⟦12 monate⟧' });

testRule(bindingNotAllowed, {
    right: {
        'keine Bindung': contractWith({}),
        'zeitliche Bindung lässt das Gesetz zu': contractWith({ 'bindung zeitlich keine': 'bindung zeitlich 1 jahr' }),
    },
    wrong: {
        'zwölf Monate': { text: bound, message: LINE },
        'eine Woche': contractWith({ [LINE]: 'bindung an leistungserbringer ⟦1 woche⟧' }),
        'im Nachtrag': amendmentWith('ändern teilnahme {\n    bindung an leistungserbringer ⟦1 jahr⟧\n}'),
    },
});

testFixes(bindingNotAllowed, { 'keine Bindung': { text: bound, becomes: LINE } });
