import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('keeps no tree of a text that was replaced until the next full collection', { timeout: 60_000 }, () => {
    // With room in the old part of the heap there is no full collection while it is measured.
    const options = ['--initial-old-space-size=1024', '--conditions', 'development'];
    const script = join(import.meta.dirname, 'tree-growth.ts');
    const kilobytes = Number(execFileSync(process.execPath, [...options, script], { encoding: 'utf8' }));
    // One tree with what was computed of it takes about 2,000 kB; what grows is the text and compiled code.
    expect(kilobytes).toBeLessThan(800);
});
