import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { fundDirectionWrong } from './fonds-richtung-falsch.rule.ts';

const withFund = (line: string): string =>
    contractWith({ '    charta fassung': `    zukunftsfonds {\n        ${line}\n    }\n    charta fassung` });

testRule(fundDirectionWrong, {
    right: { 'aus der Grundvariante': contractWith({}), wiederholt: withFund('weiterleitung durch Krankenkasse an Integrationseinheit') },
    wrong: {
        'Rückführung durch die Krankenkasse': {
            text: withFund('⟦rückführung durch Krankenkasse an Integrationseinheit in höhe der minderzuweisung⟧'),
            message: 'R26',
        },
        'Weiterleitung an die Krankenkasse': {
            text: withFund('⟦weiterleitung durch Integrationseinheit an Krankenkasse⟧'),
            message: 'R25',
        },
    },
});
