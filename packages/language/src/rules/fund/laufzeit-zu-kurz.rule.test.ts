import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { termTooShort } from './laufzeit-zu-kurz.rule.ts';

const ending = (year: string): string =>
    contractWith({
        'vertrag Muster': 'vertrag ⟦Muster⟧',
        '    charta fassung': `    zukunftsfonds {\n        nachwirkung je krankenkasse bis jahr ${year}\n    }\n    charta fassung`,
    });

testRule(termTooShort, {
    right: {
        'Nachwirkung bis Jahr 20': ending('20'),
        'lange Laufzeit ohne Nachwirkung': contractWith({ 'laufzeit 20 jahre': 'laufzeit 22 jahre' }),
    },
    wrong: {
        'Nachwirkung endet mit Jahr 12': { text: ending('12'), message: '31. Dezember 2047' },
        'keine Nachwirkung': { text: ending('0'), message: 'nachwirkung je krankenkasse bis jahr 20' },
    },
});
