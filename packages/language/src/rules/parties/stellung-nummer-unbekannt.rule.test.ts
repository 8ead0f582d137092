import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { partnerNumberUnknown } from './stellung-nummer-unbekannt.rule.ts';

const UNIT = 'nach "§ 140a Abs. 3 Satz 1 Nr. 2 SGB V"';
const unit = (norm: string): string => contractWith({ [UNIT]: `nach ⟦"${norm}"⟧` });
const care =
    'vertrag V "V" {\n    leistungserbringer Heim "Heim" {\n        art Pflegeeinrichtung\n        stellung Beigetreten nach ⟦"§ 72 SGB XI"⟧\n    }\n}\n';

testRule(partnerNumberUnknown, {
    right: {
        'bekannte Nummern': contractWith({}),
        'Nr. 3a': contractWith({ [UNIT]: 'nach "§ 140a Abs. 3 Satz 1 Nr. 3a SGB V"' }),
        'in Langform': contractWith({ [UNIT]: 'nach "§ 140a Absatz 3 Satz 1 Nummer 2 SGB V"' }),
        'unlesbare Vorschrift ist ein eigener Befund': contractWith({ [UNIT]: 'nach "Nummer zwei"' }),
    },
    wrong: {
        'Nr. 9 gibt es nicht': { text: unit('§ 140a Abs. 3 Satz 1 Nr. 9 SGB V'), message: 'nach "§ 140a Abs. 3 Satz 1 Nr. 2 SGB V"' },
        'Satz 1 fehlt': { text: unit('§ 140a Abs. 3 Nr. 1 SGB V'), message: 'nach "§ 140a Abs. 3 Satz 1 Nr. 1 SGB V"' },
        'Dritte nach Abs. 2': { text: unit('§ 140a Abs. 2 Satz 10 SGB V'), message: 'stellung Genannt' },
        'andere Vorschrift': { text: care, message: 'Nr. 3 SGB V' },
    },
});

testFixes(partnerNumberUnknown, {
    'passende Nummer': { text: unit('§ 140a Abs. 3 Satz 1 Nr. 9 SGB V'), becomes: UNIT },
    'Satz 1 ergänzen': {
        text: unit('§ 140a Abs. 3 Nr. 1 SGB V'),
        becomes: 'nach "§ 140a Abs. 3 Satz 1 Nr. 1 SGB V"\n        sitz "25813 Husum"\n        ik 590101547',
    },
});
