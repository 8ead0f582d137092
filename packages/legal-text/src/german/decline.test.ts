import { describe, expect, it } from 'vitest';
import { declineBare, declineWithArticle } from './decline.ts';
import { designationOfName, parseDesignation } from './designation.ts';
import type { GrammaticalCase } from './grammatical-case.ts';

const CASES: readonly GrammaticalCase[] = ['nominativ', 'genitiv', 'dativ', 'akkusativ'];

describe('declineWithArticle', () => {
    it.each([
        ['der Kreis', 'des Kreises', 'dem Kreis', 'den Kreis'],
        ['der Landkreis', 'des Landkreises', 'dem Landkreis', 'den Landkreis'],
        ['der Kreis Nordfriesland', 'des Kreises Nordfriesland', 'dem Kreis Nordfriesland', 'den Kreis Nordfriesland'],
        ['die AOK', 'der AOK', 'der AOK', 'die AOK'],
        ['die Stadt', 'der Stadt', 'der Stadt', 'die Stadt'],
        ['die Gemeinde Husum', 'der Gemeinde Husum', 'der Gemeinde Husum', 'die Gemeinde Husum'],
        ['das Amt', 'des Amtes', 'dem Amt', 'das Amt'],
        ['das Klinikum', 'des Klinikums', 'dem Klinikum', 'das Klinikum'],
        ['das Krankenhaus', 'des Krankenhauses', 'dem Krankenhaus', 'das Krankenhaus'],
        ['das Ärztenetz', 'des Ärztenetzes', 'dem Ärztenetz', 'das Ärztenetz'],
        ['der Verbund', 'des Verbundes', 'dem Verbund', 'den Verbund'],
        ['der Zweckverband', 'des Zweckverbandes', 'dem Zweckverband', 'den Zweckverband'],
        ['der Fachdienst Gesundheit', 'des Fachdienstes Gesundheit', 'dem Fachdienst Gesundheit', 'den Fachdienst Gesundheit'],
        ['der Zukunftsfonds', 'des Zukunftsfonds', 'dem Zukunftsfonds', 'den Zukunftsfonds'],
        ['der DGB', 'des DGB', 'dem DGB', 'den DGB'],
        [
            'das Medizinische Netz Bochum',
            'des Medizinischen Netzes Bochum',
            'dem Medizinischen Netz Bochum',
            'das Medizinische Netz Bochum',
        ],
        [
            'die Regionale Integrationseinheit',
            'der Regionalen Integrationseinheit',
            'der Regionalen Integrationseinheit',
            'die Regionale Integrationseinheit',
        ],
        ['der Externe Partner', 'des Externen Partners', 'dem Externen Partner', 'den Externen Partner'],
        ['die Stadtwerke', 'der Stadtwerke', 'den Stadtwerken', 'die Stadtwerke'],
        ['die Kreise', 'der Kreise', 'den Kreisen', 'die Kreise'],
        ['die Gesundheitsämter', 'der Gesundheitsämter', 'den Gesundheitsämtern', 'die Gesundheitsämter'],
        ['die Krankenkassen', 'der Krankenkassen', 'den Krankenkassen', 'die Krankenkassen'],
    ])('%s', (...forms) => {
        expect(CASES.map((grammaticalCase) => declineWithArticle(parseDesignation(forms[0]), grammaticalCase))).toEqual(forms);
    });

    it('leaves a designation without article as it is', () => {
        expect(declineWithArticle(parseDesignation('Musterkasse'), 'genitiv')).toBe('Musterkasse');
    });
});

describe('designationOfName', () => {
    it.each([
        ['Gesundheitsamt der Stadt Bochum', 'dem Gesundheitsamt der Stadt Bochum'],
        ['Fachdienst Gesundheit des Kreises Nordfriesland', 'dem Fachdienst Gesundheit des Kreises Nordfriesland'],
        ['Klinikum Nordfriesland gGmbH', 'dem Klinikum Nordfriesland gGmbH'],
        ['Praxisnetz Werra-Meißner e. V.', 'dem Praxisnetz Werra-Meißner e. V.'],
        ['Medizinisches Qualitätsnetz Bochum e. V.', 'dem Medizinischen Qualitätsnetz Bochum e. V.'],
        ['Gesundes Nordfriesland GmbH', 'der Gesundes Nordfriesland GmbH'],
        ['Werra-Meißner-Kreis', 'dem Werra-Meißner-Kreis'],
        ['Techniker Krankenkasse', 'der Techniker Krankenkasse'],
        ['Fitz & Söhne', 'Fitz & Söhne'],
    ])('%s', (name, dative) => {
        expect(declineWithArticle(designationOfName(name), 'dativ')).toBe(dative);
    });
});

describe('declineBare', () => {
    it.each([
        ['integrierte Versorgung', 'integrierter Versorgung', 'integrierter Versorgung'],
        ['Körperschaft des öffentlichen Rechts', 'Körperschaft des öffentlichen Rechts', 'Körperschaft des öffentlichen Rechts'],
        ['externer Partner', 'externen Partners', 'externem Partner'],
        ['einzelner Leistungserbringer', 'einzelnen Leistungserbringers', 'einzelnem Leistungserbringer'],
        ['kreisfreie Stadt', 'kreisfreier Stadt', 'kreisfreier Stadt'],
        ['besonderer Versorgungsauftrag', 'besonderen Versorgungsauftrags', 'besonderem Versorgungsauftrag'],
        ['Kreis', 'Kreises', 'Kreis'],
    ])('%s', (nominative, genitive, dative) => {
        expect([declineBare(nominative, 'genitiv'), declineBare(nominative, 'dativ')]).toEqual([genitive, dative]);
    });
});
