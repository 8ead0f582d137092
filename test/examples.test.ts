import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXPECTED_FOLDER, exampleFolders, expectedOutputs } from './baselines/example-outputs.ts';

const examples = join(import.meta.dirname, '../examples');

describe('Examples give what is committed beside them (rewrite: npm run baselines)', () => {
    test.for(exampleFolders(examples))('%s', async (folder) => {
        const outputs = await expectedOutputs(folder);
        const target = join(folder, EXPECTED_FOLDER);
        const committed = readdirSync(target).map((name) => name.normalize('NFC'));
        expect(committed.sort()).toEqual([...outputs.keys()].sort());
        for (const [name, content] of outputs) {
            expect(readFileSync(join(target, name), 'utf8'), `${basename(folder)}/${name}`).toBe(content);
        }
    });

    test.for(exampleFolders(examples))('%s has no error and names no machine', async (folder) => {
        const outputs = await expectedOutputs(folder);
        expect(outputs.get('diagnosen.txt')).not.toMatch(/ {2}Fehler \[/);
        for (const content of outputs.values()) {
            expect(content).not.toMatch(/file:\/\/|undefined|\[object /);
            expect(content).not.toContain(examples);
        }
    });
});
