import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { amendmentWith, BASE_FILE, contractAdding, regionalVariant } from '../../testing/variant-snippets.ts';
import { nameTwice } from './name-doppelt.rule.ts';

const provider = (name: string): string => `leistungserbringer ${name} "Zweite Klinik" {\n        art Krankenhaus\n    }`;
const example = 'rechenbeispiel Gewinnjahr "Zweites Jahr" {\n        jahr 2030\n    }';

testRule(nameTwice, {
    right: {
        Muster: contractWith({}),
        'dieselbe Variante in zwei Fassungen':
            regionalVariant('träger Stiftung') +
            regionalVariant('träger Stiftung', 'variante Region "Region" fassung 1.1 erweitert Verbund fassung 2026.1'),
        'gleicher Name, andere Art': contractAdding('begleitangebot AOK "Kiosk" {\n        zugang kostenlos\n    }'),
        'Klausel im Nachtrag neu gefasst': {
            text: amendmentWith('einfügen klausel Datenraum "Datenraum" {\n        "Neu."\n    }'),
            files: { 'muster.riv': contractAdding('klausel Datenraum "Datenraum" hinter Haftung {\n        "Alt."\n    }') },
        },
        'gestrichen und neu eingefügt': {
            text: amendmentWith(`streichen rechenbeispiel Gewinnjahr\n    einfügen ${example}`),
            files: BASE_FILE,
        },
    },
    wrong: {
        'zwei Beteiligte': { text: contractAdding(provider('⟦Klinik⟧')), message: 'schon vergeben (Leistungserbringer)' },
        'Beteiligte verschiedener Art': { text: contractAdding(provider('⟦AOK⟧')), message: 'schon vergeben (Krankenkasse)' },
        Begleitangebote: contractAdding(
            'begleitangebot Kiosk "A" {\n        zugang kostenlos\n    }\n    begleitangebot ⟦Kiosk⟧ "B" {\n        zugang kostenlos\n    }',
        ),
        'zwei Verträge in einer Datei': `${contractWith({})}vertrag ⟦Muster⟧ "Zweiter" {\n}\n`,
        'zwei Verträge in einem Projekt': {
            text: contractWith({ 'vertrag Muster': 'vertrag ⟦Muster⟧' }),
            files: { 'anderer.riv': contractWith({}) },
            message: 'Vertrag in anderer.riv',
        },
        'Rollen eines Moduls': 'versorgungsmodul M "M" fassung 1.0 {\n    rolle Praxis\n    rolle ⟦Praxis⟧\n}\n',
        'Nachtrag gegen Vertrag': {
            text: amendmentWith(`einfügen ${provider('⟦Netz⟧')}`),
            files: BASE_FILE,
            message: 'Leistungserbringer im Vertrag',
        },
        'zweimal im Nachtrag': { text: amendmentWith(`einfügen ${provider('Neu')}\n    einfügen ${provider('⟦Neu⟧')}`), files: BASE_FILE },
    },
});
