import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ALL_BUILD_FORMATS, OUTPUT_FOLDER } from '@riv/outputs/build-format';
import type { BuildResult } from '@riv/server/requests/contract-requests';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changed, filesBelow, nordfriesland, project, riv } from '../cli/run-riv.ts';
import { read } from '../workspace/repository.ts';
import { type Client, startClient } from './client.ts';
import { EXAMPLES, exampleFiles } from './document-texts.ts';

/** What the editor gets to write for a contract file. */
function ask(client: Client, folder: string, file: string, effective?: string): Promise<BuildResult> {
    const textDocument = { uri: pathToFileURL(join(folder, file)).toString() };
    return client.connection.sendRequest('riv/build', { textDocument, formats: ALL_BUILD_FORMATS, effective });
}

async function askOnce(folder: string, file: string): Promise<BuildResult> {
    const client = await startClient(folder);
    const result = await ask(client, folder, file);
    await client.stop();
    return result;
}

const contractsOfExamples = exampleFiles()
    .filter(({ text }) => /^vertrag /m.test(text))
    .map(({ name }) => name);

describe('The editor generates what riv build writes', () => {
    const written = project({});
    let client: Client;

    beforeAll(async () => {
        client = await startClient(EXAMPLES);
    });
    afterAll(() => client.stop());

    /** Compares names and bytes, and that there is nothing else. */
    async function compare(files: readonly string[], out: string, effective?: string): Promise<void> {
        const results = await Promise.all(files.map((file) => ask(client, EXAMPLES, file, effective)));
        expect(results.flatMap(({ problems }) => problems)).toEqual([]);
        const generated = new Map(results.flatMap((result) => result.files.map(({ name, base64 }) => [name, base64])));
        expect([...generated.keys()].sort()).toEqual(filesBelow(out));
        for (const [name, base64] of generated) {
            expect(base64 === readFileSync(join(out, name)).toString('base64'), name).toBe(true);
        }
    }

    test('for all examples', async () => {
        const out = join(written, 'alle');
        expect(riv(['build', '.', '--out', out], EXAMPLES).code).toBe(0);
        expect(contractsOfExamples.length).toBeGreaterThan(2);
        await compare(contractsOfExamples, out);
    });

    test.for([
        ['31.12.2029', '2029-12-31'],
        ['01.01.2034', '2034-01-01'],
    ] as const)('for a state of %s', async ([day, iso]) => {
        const out = join(written, iso);
        expect(riv(['build', 'bochum', '--stand', day, '--out', out], EXAMPLES).code).toBe(0);
        await compare(['bochum/vertrag.riv'], out, iso);
    });

    test('a day that does not exist is refused', async () => {
        const { files, problems } = await ask(client, EXAMPLES, 'bochum/vertrag.riv', '2030-02-31');
        expect(files).toEqual([]);
        expect(problems.join()).toContain('31');
    });
});

describe('Both refuse, and name the same error', () => {
    const region = (share: string): string => readFileSync(join(EXAMPLES, 'region-nord/variante.riv'), 'utf8').replace('22 %', share);
    const ofRegion = (): string => changed(nordfriesland(), 'variante Verbund fassung 2026.1', 'variante NordVerbund fassung 1.0');
    const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
        'in the contract': { 'a/vertrag.riv': changed(nordfriesland(), 'ik 103411401', 'ik 103411402') },
        'in its amendment': {
            'a/vertrag.riv': nordfriesland(),
            'n/nachtrag.riv': 'nachtrag N1 "1. Nachtrag" zu Nordfriesland {\n    wirksam ab\n}\n',
        },
        'in an amendment of nobody knows which contract': {
            'a/vertrag.riv': nordfriesland(),
            'n/nachtrag.riv': 'nachtrag N1 "1. Nachtrag" zu Nordfriesand {\n    wirksam ab 01.01.2030\n}\n',
        },
        'in a text in which nothing is recognized': { 'a/vertrag.riv': nordfriesland(), 'n/nachtrag.riv': '{ wirksam }\n' },
        'in the variant below its variant': {
            'a/vertrag.riv': ofRegion().replace('NordVerbund fassung 1.0', 'Unten fassung 1.0'),
            'v/nord.riv': region('99 %'),
            'v/unten.riv': 'variante Unten "Unten" fassung 1.0 erweitert NordVerbund fassung 1.0 {\n}\n',
        },
        'in riv.json': { 'a/vertrag.riv': nordfriesland(), 'riv.json': '{ "severity": }' },
        'by the weight of riv.json': {
            'a/vertrag.riv': nordfriesland(),
            'riv.json': '{ "severity": { "basisjahr-vorläufig": "error" } }',
        },
    };

    test.for(Object.keys(cases))('%s', async (name) => {
        const folder = project({ 'riv.json': '{}', ...cases[name] });
        const { code, out } = riv(['build', 'a/vertrag.riv'], folder);
        const { files, problems } = await askOnce(folder, 'a/vertrag.riv');
        expect(code).toBe(1);
        expect(files).toEqual([]);
        const printed = [...out.matchAll(/^(\S+?):(\d+):\d+ {2}Fehler \[[^\]]+\] {2}(.*)$/gm)].map(
            ([, path = '', line, message]) => `${basename(path)}, Zeile ${line}: ${message}`,
        );
        expect(printed.length).toBeGreaterThan(0);
        expect([...problems].sort()).toEqual(printed.sort());
    });
});

describe('Neither minds', () => {
    test('an error in another contract of the project', async () => {
        const other = changed(nordfriesland(), 'ik 103411401', 'ik 103411402').replace('vertrag Nordfriesland', 'vertrag Anderer');
        const folder = project({ 'riv.json': '{}', 'a/vertrag.riv': nordfriesland(), 'b/vertrag.riv': other });
        expect(riv(['build', 'a/vertrag.riv'], folder).code).toBe(0);
        const { files, problems } = await askOnce(folder, 'a/vertrag.riv');
        expect(problems).toEqual([]);
        expect(files.map(({ name }) => name).sort()).toEqual(filesBelow(join(folder, OUTPUT_FOLDER)));
    });

    test('how the folder of a project is called', async () => {
        const folder = project({ 'riv.json': '{}' });
        cpSync(join(EXAMPLES, 'nordfriesland/vertrag.riv'), join(folder, 'dist/husum/vertrag.riv'), { recursive: true });
        writeFileSync(join(folder, 'dist/nachtrag.riv'), 'nachtrag N1 "1. Nachtrag" zu Nordfriesland {\n    wirksam ab\n}\n');
        expect(riv(['build'], folder).code).toBe(1);
        expect((await askOnce(folder, 'dist/husum/vertrag.riv')).files).toEqual([]);
        rmSync(join(folder, 'dist/nachtrag.riv'));
        expect(riv(['build'], folder).code).toBe(0);
        expect((await askOnce(folder, 'dist/husum/vertrag.riv')).files.map(({ name }) => name).sort()).toEqual(
            filesBelow(join(folder, OUTPUT_FOLDER)),
        );
    });
});

test('the settings of the extension offer the same outputs and the same folder', () => {
    const { properties } = JSON.parse(read('packages/vscode/package.json')).contributes.configuration;
    expect(properties['riv.build.formats'].items.enum).toEqual(ALL_BUILD_FORMATS);
    expect(properties['riv.build.folder'].default).toBe(OUTPUT_FOLDER);
});
