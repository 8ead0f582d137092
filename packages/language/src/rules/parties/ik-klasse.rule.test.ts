import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { ikClassUnfit } from './ik-klasse.rule.ts';

const payer = (key: string): string => contractWith({ 'ik 103411401': `ik ${key}` });

testRule(ikClassUnfit, {
    right: {
        'beginnt mit 10; andere Beteiligte sind frei': contractWith({}),
        'falsche Prüfziffer ist ein eigener Befund': payer('260326821'),
    },
    wrong: {
        Krankenhaus: { text: payer('⟦260326822⟧'), message: '(Krankenhaus)' },
        Krankentransport: payer('⟦600300081⟧'),
        'im Nachtrag': amendmentWith('rechtsnachfolge AOK ik ⟦260326822⟧ fondsjahre getrennt fortführen'),
    },
});
