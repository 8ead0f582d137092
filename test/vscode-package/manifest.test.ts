import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_RULES } from '@riv/language/rules/all-rules';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const extension = join(root, 'packages/vscode');
const text = (name: string): string => readFileSync(join(extension, name), 'utf8');
const json = (name: string): Record<string, unknown> => JSON.parse(text(name)) as Record<string, unknown>;
const manifest = text('package.json');

/** All sources of the extension, without tests. */
function sources(): string {
    const names = readdirSync(join(extension, 'src'), { recursive: true, encoding: 'utf8' });
    return names
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .map((name) => text(join('src', name)))
        .join('\n');
}

describe('manifest of the extension', () => {
    test('has every text in German and in English, and none too many', () => {
        const used = new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key));
        expect(new Set(Object.keys(json('package.nls.json')))).toEqual(used);
        expect(new Set(Object.keys(json('package.nls.de.json')))).toEqual(used);
    });

    test('has every message in German, with the same gaps', () => {
        const bundle = json('l10n/bundle.l10n.de.json') as Record<string, string>;
        const used = new Set([...sources().matchAll(/l10n\.t\(\s*'([^']+)'/g)].map(([, message]) => message as string));
        expect(new Set(Object.keys(bundle))).toEqual(used);
        for (const [english, german] of Object.entries(bundle)) {
            expect(german.match(/\{\d\}/g)?.sort() ?? [], english).toEqual(english.match(/\{\d\}/g)?.sort() ?? []);
        }
    });

    test('registers every command that it names, and names every one that a menu uses', () => {
        const { commands, menus, keybindings } = json('package.json').contributes as {
            commands: { command: string }[];
            menus: Record<string, { command: string }[]>;
            keybindings: { command: string }[];
        };
        const named = new Set(commands.map(({ command }) => command));
        const registered = new Set([...sources().matchAll(/(?:command|onContract)\(\s*'(riv\.[A-Za-z]+)'/g)].map(([, name]) => name));
        expect([...named].filter((name) => !registered.has(name))).toEqual([]);
        const used = [...Object.values(menus).flat(), ...keybindings].map(({ command }) => command);
        expect(used.filter((name) => !named.has(name))).toEqual([]);
    });

    test('names only files that exist', () => {
        const files = [...manifest.matchAll(/"(?:\.\/)?((?:media|syntaxes|schema|walkthrough)\/[^"]+|language-configuration\.json)"/g)];
        expect(files.length).toBeGreaterThan(10);
        expect(files.map(([, name]) => name as string).filter((name) => !existsSync(join(extension, name)))).toEqual([]);
    });

    test('generates nothing in folders that are not trusted', () => {
        const { commands } = json('package.json').contributes as { commands: { command: string; enablement?: string }[] };
        expect(commands.find(({ command }) => command === 'riv.build')?.enablement).toBe('isWorkspaceTrusted');
    });
});

describe('schema of riv.json', () => {
    const validate = new Ajv({ strict: false }).compile(json('schema/riv.schema.json'));
    const rule = ALL_RULES.find(({ locked }) => !locked);
    const locked = ALL_RULES.find((candidate) => candidate.locked);

    test.each(['error', 'warning', 'info', 'off'])('takes the weight %s of an open rule', (level) => {
        expect(validate({ severity: { [rule?.code ?? '']: level } })).toBe(true);
    });

    test('refuses what has no effect', () => {
        expect(validate({ severity: { [locked?.code ?? '']: 'off' } })).toBe(false);
        expect(validate({ severity: { [rule?.code ?? '']: 'aus' } })).toBe(false);
        expect(validate({ regeln: {} })).toBe(false);
    });

    test('knows every open rule', () => {
        const { properties } = json('schema/riv.schema.json') as { properties: { severity: { properties: object } } };
        const known = Object.keys(properties.severity.properties);
        expect(ALL_RULES.filter((candidate) => !candidate.locked && !known.includes(candidate.code)).map(({ code }) => code)).toEqual([]);
    });
});

describe('problem matchers', () => {
    test.each([
        ['riv', 'Fehler'],
        ['riv-warnung', 'Warnung'],
        ['riv-hinweis', 'Hinweis'],
    ])('%s reads the lines of riv check that say %s', (matcher, word) => {
        const { problemMatchers } = json('package.json').contributes as {
            problemMatchers: { name: string; pattern: { regexp: string } }[];
        };
        const line = `vertraege/husum/vertrag.riv:171:24  ${word} [rechenbeispiel-falsch]  Delta: Im Rechenbeispiel steht 3 EUR.`;
        const matching = problemMatchers.filter(({ pattern }) => new RegExp(pattern.regexp).test(line));
        expect(matching.map(({ name }) => name)).toEqual([matcher]);
        expect(new RegExp(matching[0]?.pattern.regexp ?? '').exec(line)?.slice(1)).toEqual([
            'vertraege/husum/vertrag.riv',
            '171',
            '24',
            'rechenbeispiel-falsch',
            'Delta: Im Rechenbeispiel steht 3 EUR.',
        ]);
    });
});

describe('dependencies', () => {
    test.each(['vscode-jsonrpc', 'vscode-languageserver-protocol', 'vscode-languageserver-types'])(
        'hold %s once: two copies would turn errors of the server into answers',
        (name) => {
            const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: object };
            expect(Object.keys(packages).filter((path) => path.endsWith(`node_modules/${name}`))).toEqual([`node_modules/${name}`]);
        },
    );
});
