import { expect, test } from 'vitest';
import { parseProjectFile } from './project-file.ts';

const messages = (text: string): string[] =>
    parseProjectFile(text).findings.map(({ code, range: { start } }) => `${code} ${start.line + 1}:${start.character + 1}`);

test('an empty object sets nothing', () => {
    expect(parseProjectFile('{}')).toEqual({ severity: {}, findings: [] });
});

test('a schema may be named', () => {
    expect(parseProjectFile('{ "$schema": "riv.schema.json", "severity": { "basisjahr-vorläufig": "off" } }')).toEqual({
        severity: { 'basisjahr-vorläufig': 'off' },
        findings: [],
    });
});

test.for([
    ['', 'riv-json-ungültig 1:1'],
    ['{', 'riv-json-ungültig 1:2'],
    ['{ "severity": {}', 'riv-json-ungültig 1:17'],
    ['null', 'riv-json-ungültig 1:1'],
    ['{ "severity": [] }', 'riv-json-ungültig 1:3'],
    ['{ "severity": { "basisjahr-vorläufig": 2 } }', 'riv-json-ungültig 1:17'],
    ['{ "severity": { "gibt-es-nicht": "off" } }', 'riv-json-unbekannt 1:17'],
    ['{ "Severity": {} }', 'riv-json-unbekannt 1:3'],
] as const)('%s', ([text, message]) => {
    expect(messages(text)).toEqual([message]);
});

test('a locked rule keeps its weight', () => {
    const { severity, findings } = parseProjectFile('{ "severity": { "charta-fehlt": "off" } }');
    expect(severity).toEqual({});
    expect(findings.map(({ code }) => code)).toEqual(['riv-json-unbekannt']);
});

test('a byte order mark is no part of the text', () => {
    expect(messages('\uFEFF{ "Severity": {} }')).toEqual(['riv-json-unbekannt 1:3']);
});

test('the file sets the weight of its own findings', () => {
    expect(messages('{ "schwere": {}, "severity": { "riv-json-unbekannt": "off" } }')).toEqual([]);
    expect(parseProjectFile('{ "schwere": {}, "severity": { "riv-json-unbekannt": "error" } }').findings[0]?.severity).toBe('error');
});
