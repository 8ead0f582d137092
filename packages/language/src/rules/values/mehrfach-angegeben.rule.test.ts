import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { givenTwice } from './mehrfach-angegeben.rule.ts';

const variantWith = (lines: string): string => `variante V "V" fassung 1.0 erweitert Verbund fassung 2026.1 {\n ${lines}\n}\n`;
const amendment = (operations: string): string =>
    `nachtrag N "1. Nachtrag" zu Muster {\n    ändert fassung vom 01.12.2026\n    status Entwurf\n    rechtsstand 01.06.2029\n    geschlossen am 01.06.2029\n    wirksam ab 01.01.2030\n    ${operations}\n}\n`;
const files = { 'muster.riv': contractWith({}) };

testRule(givenTwice, {
    right: {
        Muster: contractWith({}),
        'mehrere Partner, Mitglieder und Auftragsverarbeiter': contractWith({
            'partner außerhalb des gesundheitswesens "Handwerkskammer"':
                'partner außerhalb des gesundheitswesens "A"\n partner außerhalb des gesundheitswesens "B"',
            'gewerbe "Handels- und Gewerbeverein"': 'gewerbe "A"\n gewerbe "B"',
        }),
        'zwei Kappungen': variantWith('erfolgsvergütung {\n kappung gewinn 10 % der normkosten\n kappung verlust 2 % der normkosten\n }'),
        'Vergütung ab zwei Jahren': {
            text: amendment(
                'ändern erfolgsvergütung ab abrechnungsjahr 2030 {\n anteil Krankenkasse 20 %\n }\n ändern erfolgsvergütung ab abrechnungsjahr 2032 {\n anteil Krankenkasse 22 %\n }',
            ),
            files,
        },
    },
    wrong: {
        'Zeile des Vertrags': {
            text: contractWith({ 'laufzeit 20 jahre': 'laufzeit 20 jahre\n    ⟦laufzeit 25 jahre⟧' }),
            message: '„Laufzeit“ ist in diesem Block schon in Zeile 7 angegeben',
        },
        'Zeile eines Blocks': contractWith({ 'sitz "25899 Niebüll"': 'sitz "25899 Niebüll"\n        ⟦sitz "Husum"⟧' }),
        'dasselbe Basisjahr': contractWith({
            'jahr 2024 ausgaben 105.500.000,00 EUR normkosten 105.000.000,00 EUR':
                'jahr 2024 ausgaben 105.500.000,00 EUR normkosten 105.000.000,00 EUR\n            ⟦jahr 2024 ausgaben 1,00 EUR normkosten 1,00 EUR⟧',
        }),
        'derselbe Anteil': {
            text: contractWith({ 'anteil Krankenkasse 20 %': 'anteil Krankenkasse 20 %\n        ⟦anteil Krankenkasse 21 %⟧' }),
            message: 'Anteil der Krankenkasse',
        },
        'ganzer Block': contractWith({
            '    charta fassung': '    kündigung {\n    }\n    ⟦kündigung⟧ {\n    }\n    charta fassung',
        }),
        'zweite Integrationseinheit': contractWith({
            '    gesundheitsamt Amt': '    ⟦integrationseinheit Zweite "Zweite GmbH"⟧ {\n    }\n    gesundheitsamt Amt',
        }),
        'Eintrag einer Aufzählung': { text: variantWith('träger Stiftung, ⟦Stiftung⟧'), message: '„Stiftung“ ist in dieser Aufzählung' },
        'Verweis in einer Aufzählung': contractWith({ 'verantwortlich AOK, Einheit': 'verantwortlich AOK, Einheit, ⟦AOK⟧' }),
        'Klausel in zwei Zeilen': variantWith('klauseln Interessenkonflikt\n klauseln Haushaltsvorsorge, ⟦Interessenkonflikt⟧'),
        'zweimal geändert': { text: amendment('ändern laufzeit 22 jahre\n    ⟦ändern laufzeit 25 jahre⟧'), files },
    },
});

testFixes(givenTwice, {
    'zweite Zeile': {
        text: contractWith({ 'laufzeit 20 jahre': 'laufzeit 20 jahre\n    laufzeit 25 jahre' }),
        becomes: '    laufzeit 20 jahre\n    region {',
    },
});
