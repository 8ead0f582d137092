import { testRule } from '../../testing/rule-test.ts';
import { diagnosisPaid } from './diagnosevergütung.rule.ts';

const module = (name: string, title = 'Behandlung'): string =>
    `versorgungsmodul M "Modul" fassung 1.0 {\n    rolle Praxis\n    leistung ${name.replace(/[⟦⟧]/g, '')} "${title}"\n    vergütung {\n        position ${name} für Praxis betrag 10,00 EUR\n    }\n}\n`;

testRule(diagnosisPaid, {
    right: {
        'Leistung der Behandlung': module('Erstbehandlung'),
        'Diagnostik als Leistung': module('Früherkennung', 'Frühzeitige Diagnostik'),
    },
    wrong: {
        'Name der Position': { text: module('⟦Diagnosekodierung⟧'), message: 'L20' },
        'Text der Leistung': module('⟦Pauschale⟧', 'Kodierung gesicherter Diagnosen'),
    },
});
