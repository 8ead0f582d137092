import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith, contractWithout } from '../../testing/snippet.ts';
import { singleSector } from './ein-sektor.rule.ts';

const oneRole = 'versorgungsmodul Einfach "Einfaches Modul" fassung 1.0 {\n    rolle Praxis\n    leistung Beratung "Beratung"\n}\n';
const simple = contractWithout('modul', contractWith({})).replace(
    '    rechenbeispiel',
    '    modul Einfach fassung 1.0 {\n        für AOK\n        mitglieder von Netz als Praxis\n    }\n    rechenbeispiel',
);
const withoutHospital = contractWithout('leistungserbringer Klinik "', simple).replace(
    'krankenhausträger Klinik',
    'krankenhausträger "Klinik"',
);

testRule(singleSector, {
    right: {
        'zwei Sektoren': { text: simple, files: { 'modul.riv': oneRole } },
        'ein Sektor, aber ein Modul mit zwei Rollen': contractWithout('leistungserbringer Klinik "'),
        'ohne Leistungserbringer ein anderer Befund': 'vertrag V "V" {\n    variante Verbund fassung 2026.1\n}\n',
    },
    wrong: {
        'nur ein Ärztenetz': {
            text: withoutHospital.replace('vertrag Muster', 'vertrag ⟦Muster⟧'),
            files: { 'modul.riv': oneRole },
            message: '(Ärztenetz)',
        },
        'zwei gleicher Art': {
            text: simple.replace('art Krankenhaus', 'art Ärztenetz').replace('vertrag Muster', 'vertrag ⟦Muster⟧'),
            files: { 'modul.riv': oneRole },
        },
        'Nachtrag streicht den zweiten Sektor': {
            text: amendmentWith('streichen leistungserbringer Klinik').text.replace('nachtrag Erster', 'nachtrag ⟦Erster⟧'),
            files: { 'modul.riv': oneRole, 'grundfassung.riv': simple },
        },
    },
});
