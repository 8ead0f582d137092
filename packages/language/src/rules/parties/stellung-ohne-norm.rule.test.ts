import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { standingWithoutNorm } from './stellung-ohne-norm.rule.ts';

const UNIT = 'stellung Vertragspartner nach "§ 140a Abs. 3 Satz 1 Nr. 2 SGB V"';
const unit = contractWith({ [UNIT]: 'stellung ⟦Vertragspartner⟧' });
const provider =
    'vertrag V "V" {\n    leistungserbringer Apotheke "Apotheke" {\n        art Apotheke\n        stellung ⟦Beigetreten⟧\n    }\n}\n';
const authority = contractWith({
    '        stellung Mitzeichnend\n        vertreten durch "den Landrat"':
        '        stellung ⟦Vertragspartner⟧\n        vertreten durch "den Landrat"',
});

testRule(standingWithoutNorm, {
    right: {
        'mit Nummer; Mitzeichnende brauchen keine': contractWith({}),
        'nur genannt': contractWith({ [UNIT]: 'stellung Genannt' }),
    },
    wrong: {
        'Vertragspartner ohne Nummer': { text: unit, message: 'stellung Vertragspartner nach "§ 140a Abs. 3 Satz 1 Nr. 2 SGB V"' },
        'Beigetreten ohne Nummer': { text: provider, message: 'Beigetreten nach "§ 140a Abs. 3 Satz 1 Nr. 1 SGB V"' },
        'Gebietskörperschaft als Vertragspartner': authority,
    },
});

testFixes(standingWithoutNorm, { 'Nummer anhängen': { text: unit, becomes: UNIT } });
