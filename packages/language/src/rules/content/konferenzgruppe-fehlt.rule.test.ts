import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith, contractWithout } from '../../testing/snippet.ts';
import { conferenceGroupMissing } from './konferenzgruppe-fehlt.rule.ts';

const without = (line: string): string => contractWith({ '        mitglieder {': '        ⟦mitglieder⟧ {', [`            ${line}`]: '' });
const block = (text: string): string => `vertrag V "V" {\n    gesundheitskonferenz KGK "Konferenz" {\n        ${text}\n    }\n}\n`;

testRule(conferenceGroupMissing, {
    right: {
        'alle acht Gruppen': contractWith({}),
        'eine Gruppe doppelt besetzt': contractWith({ 'krankenkassen AOK': 'krankenkassen AOK\n            krankenkassen "BKK"' }),
    },
    wrong: {
        'eine Gruppe fehlt': { text: without('selbsthilfe "Selbsthilfekontaktstelle"'), message: 'selbsthilfe "Name des Mitglieds"' },
        'leerer Block': { text: block('⟦mitglieder⟧ {\n        }'), message: '„Gewerkschaften“' },
        'ohne Block': contractWithout('mitglieder').replace('gesundheitskonferenz KGK', 'gesundheitskonferenz ⟦KGK⟧'),
    },
});

testFixes(conferenceGroupMissing, {
    'Block mit den Beteiligten': {
        text: contractWithout('mitglieder'),
        becomes:
            '        mitglieder {\n            gesundheitsakteure Netz\n            krankenhausträger Klinik\n            krankenkassen AOK\n        }',
    },
    Krankenkasse: { text: without('krankenkassen AOK'), becomes: 'krankenkassen AOK\n        }' },
    Krankenhaus: { text: without('krankenhausträger Klinik'), becomes: 'krankenhausträger Klinik\n        }' },
    Gesundheitsakteure: { text: without('gesundheitsakteure Netz'), becomes: 'gesundheitsakteure Netz\n        }' },
});
