import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { subprocessorsNotExcluded } from './unterauftrag-nicht-ausgeschlossen.rule.ts';

const purpose = (text: string): string => contractWith({ 'zweck Abrechnung ohne unterauftrag': `zweck ${text}` });
const LINE = 'auftragsverarbeiter "Stelle" sitz "Hamburg" zweck ⟦Abrechnung⟧';

testRule(subprocessorsNotExcluded, {
    right: { ausgeschlossen: contractWith({}), 'anderer Zweck': purpose('Auswertung') },
    wrong: {
        'ohne Ausschluss': { text: purpose('⟦Abrechnung⟧'), message: 'zweck Abrechnung ohne unterauftrag' },
        'zweiter Auftragsverarbeiter': contractWith({
            'zweck Abrechnung ohne unterauftrag': `zweck Abrechnung ohne unterauftrag\n        ${LINE}`,
        }),
        'im Nachtrag': amendmentWith(`ändern datenschutz {\n    verantwortlich AOK, Einheit\n    ${LINE}\n}`),
    },
});

testFixes(subprocessorsNotExcluded, { ausschließen: { text: purpose('Abrechnung'), becomes: 'zweck Abrechnung ohne unterauftrag\n' } });
