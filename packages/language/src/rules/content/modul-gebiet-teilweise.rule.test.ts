import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { modulePartlyOutsideRegion } from './modul-gebiet-teilweise.rule.ts';

const twoKreise = (second: string, name = 'modul ⟦DiabetischesFußsyndrom⟧'): string =>
    contractWith({
        'kreis 01054 "Nordfriesland"': `kreis 01054 "Nordfriesland"\n        kreis ${second}`,
        'modul DiabetischesFußsyndrom': name,
    });

testRule(modulePartlyOutsideRegion, {
    right: {
        'ganz innerhalb': twoKreise('01051 "Dithmarschen"', 'modul DiabetischesFußsyndrom'),
        'ganz außerhalb ist ein Fehler': contractWith({ 'kreis 01054 "Nordfriesland"': 'kreis 03101 "Braunschweig"' }),
    },
    wrong: {
        'ein Kreis in Hamburg': { text: twoKreise('02000 "Hamburg"'), message: 'außerhalb liegen: Hamburg (02000)' },
        'ein Kreis in Nordrhein': { text: twoKreise('05112 "Duisburg"'), message: 'Duisburg (05112)' },
    },
});
