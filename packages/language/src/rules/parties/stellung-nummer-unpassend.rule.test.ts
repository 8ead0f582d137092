import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { partnerNumberUnfit } from './stellung-nummer-unpassend.rule.ts';

const AUTHORITY = '        stellung Mitzeichnend\n        vertreten durch "den Landrat"';
const authority = (number: string): string =>
    contractWith({
        [AUTHORITY]: `        stellung Vertragspartner nach ⟦"§ 140a Abs. 3 Satz 1 Nr. ${number} SGB V"⟧\n        vertreten durch "den Landrat"`,
    });
const unit = (number: string, carrier = 'Managementgesellschaft'): string =>
    contractWith({
        'nach "§ 140a Abs. 3 Satz 1 Nr. 2 SGB V"': `nach ⟦"§ 140a Abs. 3 Satz 1 Nr. ${number} SGB V"⟧`,
        'träger Managementgesellschaft': `träger ${carrier}`,
    });
const provider = (kind: string, number: string): string =>
    `vertrag V "V" {\n    leistungserbringer L "L" {\n        art ${kind}\n        stellung Beigetreten nach ⟦"§ 140a Abs. 3 Satz 1 Nr. ${number} SGB V"⟧\n    }\n}\n`;

testRule(partnerNumberUnfit, {
    right: {
        'passende Nummern': contractWith({}),
        'Gebietskörperschaft als Leistungsträger': authority('3a'),
        'Genossenschaft als Gemeinschaft': unit('1', 'Genossenschaft'),
        'Ärztenetz als Träger von Einrichtungen': provider('Ärztenetz', '2'),
        'einzelner Leistungserbringer jeder Art': unit('4', 'Leistungserbringer mit Netz'),
    },
    wrong: {
        'Gebietskörperschaft nach Nr. 1': { text: authority('1'), message: 'als Leistungsträger (Nr. 3a)' },
        'Managementgesellschaft nach Nr. 7': { text: unit('7'), message: 'Träger „Managementgesellschaft“' },
        'Pflegeeinrichtung nach Nr. 1': { text: provider('Pflegeeinrichtung', '1'), message: 'Nr. 3 SGB V' },
        'Krankenhaus nach Nr. 8': provider('Krankenhaus', '8'),
    },
});

testFixes(partnerNumberUnfit, {
    Pflegeeinrichtung: { text: provider('Pflegeeinrichtung', '1'), becomes: 'nach "§ 140a Abs. 3 Satz 1 Nr. 3 SGB V"' },
});
