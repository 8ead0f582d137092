import { describe, expect, test } from 'vitest';
import { legalForms } from './legal-form.ts';
import { isTerm, lookup, nearest, nearestOf, termNames } from './lookup.ts';
import { payerKinds } from './payer-kind.ts';

describe('lookup', () => {
    test('finds the entry of an exact name only', () => {
        expect(lookup(payerKinds, 'AOK')?.label).toBe('Allgemeine Ortskrankenkasse');
        expect(lookup(payerKinds, 'aok')).toBeUndefined();
    });

    test.each(['__proto__', 'constructor', 'toString'])('does not fall for %s', (name) => {
        expect(isTerm(payerKinds, name)).toBe(false);
        expect(lookup(payerKinds, name)).toBeUndefined();
    });

    test('names keep the order of the table', () => {
        expect(termNames(payerKinds)).toEqual(['AOK', 'BKK', 'IKK', 'Ersatzkasse', 'Knappschaft', 'SVLFG']);
    });
});

describe('nearest', () => {
    test('corrects case and misspelling', () => {
        expect(nearest(legalForms, 'gmbh')).toEqual(['GmbH', 'gGmbH', 'GmbHCoKG']);
        expect(nearest(payerKinds, 'Ersatskasse')).toEqual(['Ersatzkasse']);
    });

    test('completes a beginning', () => {
        expect(nearest(legalForms, 'Körperschaft')).toEqual(['KörperschaftÖffentlichenRechts']);
    });

    test('reads decomposed umlauts', () => {
        expect(nearest(legalForms, 'Ko\u0308rperschaftO\u0308ffentlichenRechts', 1)).toEqual(['KörperschaftÖffentlichenRechts']);
    });

    test('proposes nothing for a strange word and never more than the limit', () => {
        expect(nearest(payerKinds, 'Bausparkassenverband')).toEqual([]);
        expect(nearestOf(['aa', 'ab', 'ac', 'ad'], 'aa', 2)).toEqual(['aa', 'ab']);
    });
});
