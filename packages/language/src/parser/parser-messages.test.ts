import { URI } from 'langium';
import { expect, it } from 'vitest';
import { createRivLanguage } from '../services.ts';

const { shared } = createRivLanguage();

function messages(text: string): string[] {
    const document = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('file:///projekt/a.riv'));
    return document.parseResult.parserErrors.map(({ message }) => message);
}

it.each([
    ['Name eines Vertrags', 'vertrag region "V" {\n}\n', '„region“ ist ein Wort der Vertragssprache und kann kein Name sein', '„Region“.'],
    ['Name mit Umlaut', 'vertrag V "V" {\n    krankenkasse träger "A" {\n    }\n}\n', '„träger“ ist ein Wort', '„Träger“.'],
    ['Verweis', 'vertrag V "V" {\n    datenschutz {\n        verantwortlich krankenkasse\n    }\n}\n', '„krankenkasse“', '„Krankenkasse“.'],
    ['Zahl statt eines Namens', 'vertrag 12 "V" {\n}\n', 'Hier steht „12“', 'zum Beispiel KreisNF.'],
])('ein Schlüsselwort als Name: %s', (_case, text, start, end) => {
    const [first] = messages(text);
    expect(first).toContain(start);
    expect(first).toContain(end);
});
