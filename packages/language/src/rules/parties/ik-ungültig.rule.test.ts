import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { ikInvalid } from './ik-ungültig.rule.ts';

const payer = (key: string): string => contractWith({ 'ik 103411401': `ik ${key}` });

testRule(ikInvalid, {
    right: {
        'richtige Prüfziffern': contractWith({}),
        offen: contractWith({ 'ik 103411401': 'ik offen "IK"', 'status Unterschriftsreif': 'status Entwurf' }),
    },
    wrong: {
        'falsche Prüfziffer': { text: payer('⟦103411410⟧'), message: 'Prüfziffer' },
        'zu wenige Ziffern': { text: payer('⟦10341140⟧'), message: 'neun Ziffern' },
        'mit Punkten': { text: payer('⟦103.411.401⟧'), message: 'ohne Zwischenraum' },
        'im Nachtrag': amendmentWith('rechtsnachfolge AOK ik ⟦109720001⟧ fondsjahre getrennt fortführen'),
    },
});

testFixes(ikInvalid, { 'Punkte streichen': { text: payer('103.411.401'), becomes: 'ik 103411401' } });
