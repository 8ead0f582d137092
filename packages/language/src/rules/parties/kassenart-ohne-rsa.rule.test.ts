import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { payerWithoutRiskAdjustment } from './kassenart-ohne-rsa.rule.ts';

testRule(payerWithoutRiskAdjustment, {
    right: { AOK: contractWith({}), Knappschaft: contractWith({ 'kassenart AOK': 'kassenart Knappschaft' }) },
    wrong: {
        SVLFG: { text: contractWith({ 'kassenart AOK': 'kassenart ⟦SVLFG⟧' }), message: 'L07' },
        'SVLFG im Nachtrag eingefügt': amendmentWith('einfügen krankenkasse LKK "LKK" {\n    kassenart ⟦SVLFG⟧\n}'),
        'SVLFG im Nachtrag geändert': amendmentWith('ändern krankenkasse AOK {\n    kassenart ⟦SVLFG⟧\n}'),
    },
});
