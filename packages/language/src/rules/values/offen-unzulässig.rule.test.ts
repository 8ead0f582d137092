import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { openNotAllowed } from './offen-unzulässig.rule.ts';

const draft = { 'status Unterschriftsreif': 'status Entwurf' };
const amendment = (status: string, date: string): string =>
    `nachtrag N "1. Nachtrag" zu Muster {\n    ändert fassung vom 01.12.2026\n    status ${status}\n    rechtsstand 01.06.2029\n    geschlossen am ${date}\n    wirksam ab 01.01.2030\n    verlängern um 5 jahre\n}\n`;

testRule(openNotAllowed, {
    right: {
        Muster: contractWith({}),
        Entwurf: contractWith({ ...draft, 'geschlossen am 01.12.2026': 'geschlossen am offen "Datum"' }),
        'Nachtrag im Entwurf': { text: amendment('Entwurf', 'offen "Datum"'), files: { 'muster.riv': contractWith({}) } },
    },
    wrong: {
        unterschriftsreif: {
            text: contractWith({ 'geschlossen am 01.12.2026': 'geschlossen am ⟦offen "Datum der letzten Unterschrift"⟧' }),
            message: '„Tag des Vertragsschlusses“ ist noch offen',
        },
        geschlossen: contractWith({ 'status Unterschriftsreif': 'status Geschlossen', 'sitz "25899 Niebüll"': 'sitz ⟦offen "Ort"⟧' }),
        'Basisjahr offen': contractWith({ 'normkosten 106.900.000,00 EUR': 'normkosten ⟦offen "Zahlen der Krankenkasse"⟧' }),
        'Nachtrag unterschriftsreif': {
            text: amendment('Unterschriftsreif', '⟦offen "Datum"⟧'),
            files: { 'muster.riv': contractWith({}) },
        },
        Variante: {
            text: 'variante V "V" fassung 1.0 erweitert Verbund fassung 2026.1 {\n    kooperation {\n        ansprechstelle ⟦offen "Stelle"⟧\n    }\n}\n',
            message: 'nicht in einer Variante',
        },
    },
});
