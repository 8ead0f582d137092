import { expect, it } from 'vitest';
import { createRivLanguage } from '../services.ts';

const { riv } = createRivLanguage();

it('places each finding in the text, even where a repair follows a repair', () => {
    const text = 'vertrag A "A" {\n    region {\n        kreis 01054\n  }\n      kreis 01055\n';
    const { errors } = riv.parser.Lexer.tokenize(text);
    expect(errors.length).toBeGreaterThan(1);
    expect(errors.filter(({ offset, column }) => !Number.isFinite(offset) || !Number.isFinite(column))).toEqual([]);
});
