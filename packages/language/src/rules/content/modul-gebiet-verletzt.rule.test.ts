import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { moduleOutsideRegion } from './modul-gebiet-verletzt.rule.ts';

testRule(moduleOutsideRegion, {
    right: {
        'gilt in der Region': contractWith({}),
        'gilt in einem der Kreise': contractWith({
            'kreis 01054 "Nordfriesland"': 'kreis 01054 "Nordfriesland"\n        kreis 03101 "Braunschweig"',
        }),
        'unbekannter Kreis ist ein eigener Befund': contractWith({ 'kreis 01054 "Nordfriesland"': 'kreis 99999' }),
    },
    wrong: {
        'Region in Niedersachsen': {
            text: contractWith({
                'kreis 01054 "Nordfriesland"': 'kreis 03101 "Braunschweig"',
                'modul DiabetischesFußsyndrom': 'modul ⟦DiabetischesFußsyndrom⟧',
            }),
            message: 'Braunschweig (03101)',
        },
        'Modul im Nachtrag': {
            ...amendmentWith('einfügen modul ⟦Pflegeheim⟧ fassung 2025.1 {\n    für AOK\n}'),
            message: 'gilt nur in Westfalen-Lippe',
        },
    },
});
