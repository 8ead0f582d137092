/** Builds the program and lets it do its main work on the examples: check all of them, write text and settlement configuration of all. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const out = 'out/demo';

run([join(root, 'scripts/build.ts')]);
riv('check', 'examples');
riv('build', 'examples', '--out', out);
riv('build', 'examples/bochum', '--stand', '01.01.2030', '--out', out);

function riv(...args: readonly string[]): void {
    console.log(`\n$ npx riv ${args.join(' ')}`);
    run([join(root, 'packages/cli/bin/riv.js'), ...args]);
}

function run(command: readonly string[]): void {
    const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
    if (status !== 0) {
        process.exit(status ?? 2);
    }
}
