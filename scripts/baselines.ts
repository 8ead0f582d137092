/** Rewrites the expected outputs of every example (`examples/<name>/erwartet`). What changed is for the review of the diff. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { EXPECTED_FOLDER, exampleFolders, expectedOutputs } from '../test/baselines/example-outputs.ts';

const root = join(import.meta.dirname, '..');

for (const folder of exampleFolders(join(root, 'examples'))) {
    const outputs = await expectedOutputs(folder);
    const target = join(folder, EXPECTED_FOLDER);
    mkdirSync(target, { recursive: true });
    for (const name of readdirSync(target)) {
        if (!outputs.has(name.normalize('NFC'))) {
            rmSync(join(target, name));
            console.log(`entfernt: ${relative(root, join(target, name))}`);
        }
    }
    for (const [name, content] of outputs) {
        const path = join(target, name);
        if (!existsSync(path) || readFileSync(path, 'utf8') !== content) {
            writeFileSync(path, content);
            console.log(`geschrieben: ${relative(root, path)}`);
        }
    }
}
