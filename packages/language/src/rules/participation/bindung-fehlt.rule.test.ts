import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { bindingMissing } from './bindung-fehlt.rule.ts';

const marked = { '    teilnahme {': '    ⟦teilnahme⟧ {' };
const withoutTime = contractWith({ ...marked, '        bindung zeitlich keine': '' });
const empty = 'vertrag V "V" {\n    ⟦teilnahme⟧ {\n    }\n}\n';

testRule(bindingMissing, {
    right: { 'beide Zeilen': contractWith({}), 'ohne Block ein anderer Befund': 'vertrag Leer "Leerer Vertrag" {\n}\n' },
    wrong: {
        'zeitliche Bindung fehlt': { text: withoutTime, message: 'ob Versicherte für eine Zeit gebunden' },
        'Bindung an Leistungserbringer fehlt': {
            text: contractWith({ ...marked, '        bindung an leistungserbringer keine': '' }),
            message: 'bindung an leistungserbringer keine',
        },
        'leerer Block': { text: empty, message: 'an Leistungserbringer und für eine Zeit' },
    },
});

testFixes(bindingMissing, {
    'eine Zeile': { text: withoutTime, becomes: '        bindung zeitlich keine\n    }' },
    'beide Zeilen': { text: empty, becomes: '        bindung an leistungserbringer keine\n        bindung zeitlich keine\n    }' },
});
