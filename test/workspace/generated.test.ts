import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, read, repositoryFiles } from './repository.ts';

test('Generated sources and pages are those of the grammar, the library, the templates, the rules and the data', {
    timeout: 120_000,
}, () => {
    const contents = (): ReadonlyMap<string, string> =>
        new Map(repositoryFiles(/\/generated\/.*\.ts$|^docs\/regeln\/.*\.md$/).map((file) => [file, read(file)]));
    const before = contents();
    execFileSync(process.execPath, [join(ROOT, 'scripts/generate.ts')], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
    const after = contents();
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect([...after].filter(([file, content]) => before.get(file) !== content).map(([file]) => file)).toEqual([]);
});
