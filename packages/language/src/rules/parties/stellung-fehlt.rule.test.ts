import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { standingMissing } from './stellung-fehlt.rule.ts';

const block = (text: string): string => `vertrag V "V" {\n    ${text}\n    }\n}\n`;
const unit = contractWith({
    'integrationseinheit Einheit': 'integrationseinheit ⟦Einheit⟧',
    '        stellung Vertragspartner nach "§ 140a Abs. 3 Satz 1 Nr. 2 SGB V"': '',
});
const care = block('leistungserbringer ⟦Heim⟧ "Pflegeheim" {\n        art Pflegeeinrichtung');

testRule(standingMissing, {
    right: { 'alle mit Stellung': contractWith({}), 'eine Kasse braucht keine': block('krankenkasse AOK "AOK" {') },
    wrong: {
        Integrationseinheit: { text: unit, message: 'stellung Vertragspartner nach "§ 140a Abs. 3 Satz 1 Nr. 2 SGB V"' },
        Pflegeeinrichtung: { text: care, message: 'Beigetreten nach "§ 140a Abs. 3 Satz 1 Nr. 3 SGB V"' },
        Gebietskörperschaft: { text: block('gebietskörperschaft ⟦Kreis⟧ "Kreis" {'), message: 'stellung Mitzeichnend' },
        Gesundheitsamt: { text: block('gesundheitsamt ⟦Amt⟧ "Gesundheitsamt" {'), message: 'stellung Mitzeichnend' },
        'im Nachtrag': amendmentWith('einfügen leistungserbringer ⟦Praxis⟧ "Praxis" {\n    art Arztpraxis\n}'),
    },
});

testFixes(standingMissing, {
    Integrationseinheit: { text: unit, becomes: 'stellung Vertragspartner nach "§ 140a Abs. 3 Satz 1 Nr. 2 SGB V"\n    }' },
    Pflegeeinrichtung: { text: care, becomes: 'stellung Beigetreten nach "§ 140a Abs. 3 Satz 1 Nr. 3 SGB V"' },
});
