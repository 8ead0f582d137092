/**
 * Runs every generator of the repository: the parser of the language (langium-config.json) and each scripts/generate-*.ts, in the
 * order of their names. Same sources, same bytes. Exit 1 if one of them fails; the others still run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const scripts = dirname(fileURLToPath(import.meta.url));
const root = dirname(scripts);

const grammar = existsSync(join(root, 'langium-config.json')) ? [[join(root, 'node_modules/langium-cli/bin/langium.js'), 'generate']] : [];
const generators = readdirSync(scripts)
    .filter((name) => /^generate-.+\.ts$/.test(name) && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => [join(scripts, name)]);

for (const command of [...grammar, ...generators]) {
    const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0) {
        process.exitCode = 1;
    }
}
