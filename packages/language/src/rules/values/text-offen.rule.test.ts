import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { textOpen } from './text-offen.rule.ts';

testRule(textOpen, {
    right: {
        Muster: contractWith({}),
        'deutsche Anführungszeichen': contractWith({ 'kurz "der Kreis"': 'kurz „der Kreis“' }),
        'leerer Text': contractWith({ 'kurz "der Kreis"': 'kurz ""' }),
        'Text über mehrere Zeilen': contractWith({ 'kurz "der Kreis"': 'kurz """\nder\nKreis"""' }),
        'Zeichen in einer Anmerkung': `// Wer sagt: "so nicht
/* „nie */ ${contractWith({})}`,
    },
    wrong: {
        'gerades Zeichen': { text: contractWith({ 'kurz "der Kreis"': 'kurz ⟦"der Kreis⟧' }), message: 'Setzen Sie "' },
        'deutsches Zeichen': { text: contractWith({ 'kurz "der Kreis"': 'kurz ⟦„der Kreis⟧' }), message: 'Setzen Sie “' },
        'nur das öffnende Zeichen': contractWith({ 'kurz "der Kreis"': 'kurz ⟦"⟧' }),
        'Text über mehrere Zeilen': {
            text: 'vertrag V "V" {\n    klausel A "A" hinter Haftung {\n⟦"""⟧\n    Satz.\n    }\n}\n',
            message: 'drei Anführungszeichen',
        },
    },
});

testFixes(textOpen, {
    'am Ende der Zeile': { text: contractWith({ 'kurz "der Kreis"': 'kurz "der Kreis' }), becomes: 'kurz "der Kreis"\n' },
    'vor der Klammer': {
        text: contractWith({ 'gebietskörperschaft KreisNF "Kreis Nordfriesland" {': 'gebietskörperschaft KreisNF „Kreis Nordfriesland {' }),
        becomes: '„Kreis Nordfriesland“ {',
    },
    'falsches schließendes Zeichen': { text: contractWith({ 'kurz "der Kreis"': 'kurz "der Kreis“' }), becomes: 'kurz "der Kreis"\n' },
    'vor einer Anmerkung': {
        text: contractWith({ 'kurz "der Kreis"': 'kurz "der Kreis // Anmerkung' }),
        becomes: 'kurz "der Kreis" // Anmerkung',
    },
});
