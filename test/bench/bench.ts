/**
 * Measures the command line as whole processes and prints ratios to a bare `node -e 0` of the same run, beside the budgets; then the
 * language server. `--server` measures only that.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchServer } from './bench-server.ts';
import { type Call, type Measured, measureAll } from './measure.ts';
import { milliseconds, printTable } from './print-table.ts';

const root = join(import.meta.dirname, '../..');
const launcher = join(root, 'packages/cli/bin/riv.js');
const executable = join(root, 'dist', process.platform === 'win32' ? 'riv.exe' : 'riv');
const examples = join(root, 'examples');
const folder = mkdtempSync(join(tmpdir(), 'riv-bench-'));

try {
    const hundred = makeContracts(100);
    const riv = (name: string, args: readonly string[], cwd: string, budget: string, runs: number): Call => ({
        name,
        command: process.execPath,
        args: [launcher, ...args],
        cwd,
        budget,
        runs,
    });
    const out = ['--out', join(folder, 'out')];
    const calls: readonly Call[] = [
        { name: 'node -e 0', command: process.execPath, args: ['-e', '0'], cwd: root, budget: '', runs: 20 },
        riv('riv --version', ['--version'], root, '', 20),
        riv('riv check, 1 Vertrag', ['check', 'nordfriesland'], examples, '≤ 5 ×, ≤ 100 MB', 20),
        riv('riv build, 1 Vertrag, alle Formen', ['build', 'nordfriesland', ...out], examples, '≤ 450 ms', 10),
        riv('riv check, 100 Verträge', ['check'], hundred, '≤ 700 ms, ≤ 200 MB', 5),
        riv('riv build, 100 Verträge, alle Formen', ['build', ...out], hundred, '≤ 1.200 ms', 5),
    ];
    const single: readonly Call[] = existsSync(executable)
        ? [
              {
                  name: 'Einzeldatei check, 1 Vertrag',
                  command: executable,
                  args: ['check', 'nordfriesland'],
                  cwd: examples,
                  budget: '≤ 3 ×, ≤ 100 MB',
                  runs: 20,
              },
          ]
        : [];
    if (!process.argv.includes('--server')) {
        print(measureAll([...calls, ...single]));
    }
    await benchServer(examples, folder);
} finally {
    rmSync(folder, { recursive: true, force: true });
}

/** Copies of an example, each with a name and a folder of its own. */
function makeContracts(count: number): string {
    const source = readFileSync(join(examples, 'nordfriesland/vertrag.riv'), 'utf8');
    const target = join(folder, 'contracts');
    for (let i = 1; i <= count; i++) {
        const name = `Region${String(i).padStart(3, '0')}`;
        mkdirSync(join(target, name), { recursive: true });
        writeFileSync(join(target, name, 'vertrag.riv'), source.replace('vertrag Nordfriesland', `vertrag ${name}`));
    }
    return target;
}

function print(results: readonly Measured[]): void {
    const bare = results[0]?.times[0] ?? 1;
    const rows = results.map(({ call, times, peak }) => [
        call.name,
        milliseconds(times[0]),
        milliseconds(times[Math.floor(times.length / 2)]),
        `${((times[0] ?? 0) / bare).toFixed(1).replace('.', ',')} ×`,
        peak === undefined ? '–' : `${Math.round(peak)} MB`,
        call.budget,
    ]);
    printTable([['Aufruf', 'kürzeste', 'mittlere', 'zu Node', 'Spitze', 'Budget'], ...rows]);
}
