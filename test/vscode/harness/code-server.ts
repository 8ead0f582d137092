import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeFolder } from './browser.ts';
import { codeServerOf, type Edition, nodeOf } from './offline.ts';

export interface CodeServerOptions {
    readonly edition: Edition;
    /** Fills the folder that VS Code opens. */
    readonly fillWorkspace: (folder: string) => void;
    /** Packed extensions that are installed before the start. */
    readonly vsix?: readonly string[];
    readonly settings?: Readonly<Record<string, unknown>>;
    readonly env?: Readonly<Record<string, string>>;
    /** With workspace trust in force a new folder opens in restricted mode. */
    readonly workspaceTrust?: boolean;
}

export interface CodeServer {
    readonly workspace: string;
    /** Address of the page that opens the workspace; the payload names an extension under development and its tests. */
    url(payload?: readonly (readonly [string, string])[]): string;
    /** Address of a path of this machine as the page knows it. */
    remote(path: string): string;
    log(): string;
    stop(): Promise<void>;
}

const SETTINGS = {
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'window.menuBarVisibility': 'classic',
    'extensions.autoCheckUpdates': false,
    'extensions.autoUpdate': false,
    'extensions.ignoreRecommendations': true,
    'telemetry.telemetryLevel': 'off',
    'update.mode': 'none',
    'chat.disableAIFeatures': true,
    'git.enabled': false,
    'npm.autoDetect': 'off',
};

/** Starts code-server, the VS Code server with its page, on a free port of 127.0.0.1 and in fresh folders. */
export async function startCodeServer(options: CodeServerOptions): Promise<CodeServer> {
    const { edition, vsix = [], settings = {}, workspaceTrust = false } = options;
    const folder = mkdtempSync(join(tmpdir(), 'riv-vscode-'));
    const workspace = join(folder, 'vertraege');
    for (const name of ['vertraege', 'data/User', 'tmp']) {
        mkdirSync(join(folder, name), { recursive: true });
    }
    options.fillWorkspace(workspace);
    writeFileSync(join(folder, 'config.yaml'), 'auth: none\n');
    const trust = { 'security.workspace.trust.enabled': workspaceTrust, 'security.workspace.trust.startupPrompt': 'never' };
    writeFileSync(join(folder, 'data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...trust, ...settings }));
    const env = environment(folder, options.env ?? {});
    const entry = join(codeServerOf(edition), 'out/node/entry.js');
    const folders = [
        '--config',
        join(folder, 'config.yaml'),
        '--user-data-dir',
        join(folder, 'data'),
        '--extensions-dir',
        join(folder, 'extensions'),
    ];
    for (const file of vsix) {
        const { status, stdout, stderr } = spawnSync(nodeOf(edition), [entry, ...folders, '--install-extension', file], {
            env,
            encoding: 'utf8',
        });
        if (status !== 0) {
            throw new Error(`„${file}“ ließ sich nicht installieren: ${stdout}${stderr}`);
        }
    }
    const switches = [
        ...['--auth', 'none', '--bind-addr', '127.0.0.1:0'],
        ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override', '--disable-proxy'],
        ...(workspaceTrust ? [] : ['--disable-workspace-trust']),
        ...smokeTestDriver(edition),
    ];
    const child = spawn(nodeOf(edition), [entry, ...folders, ...switches], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const killAtExit = (): void => void signalGroup(child, 'SIGKILL');
    process.on('exit', killAtExit);
    let log = '';
    const stop = async (): Promise<void> => {
        await endGroup(child);
        process.off('exit', killAtExit);
        removeFolder(folder);
    };
    try {
        const port = await listening(child, (text) => {
            log += text;
            return log;
        });
        return {
            workspace,
            stop,
            log: () => log,
            remote: (path) => `vscode-remote://127.0.0.1:${port}${encodeURI(path)}`,
            url: (payload = []) => {
                const url = new URL(`http://127.0.0.1:${port}/`);
                url.searchParams.set('folder', workspace);
                if (payload.length > 0) {
                    url.searchParams.set('payload', JSON.stringify(payload));
                }
                return url.href;
            },
        };
    } catch (error) {
        await stop();
        throw error;
    }
}

/** Own home and temporary folder, so that nothing of the machine counts and nothing stays; an empty gallery, so that nobody is called. */
function environment(folder: string, extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
    const { VSCODE_IPC_HOOK_CLI: _, ...inherited } = process.env;
    const tmp = join(folder, 'tmp');
    const xdg = join(folder, 'xdg');
    return {
        ...inherited,
        HOME: folder,
        TMPDIR: tmp,
        XDG_RUNTIME_DIR: tmp,
        XDG_CONFIG_HOME: xdg,
        XDG_DATA_HOME: xdg,
        EXTENSIONS_GALLERY: '{}',
        ...extra,
    };
}

/** A built VS Code takes tests from the address of its page only with this switch; 1.100 takes them without and does not know it. */
function smokeTestDriver(edition: Edition): readonly string[] {
    const known = readFileSync(join(codeServerOf(edition), 'out/node/cli.js'), 'utf8').includes('vscode-option');
    return known ? ['--vscode-option', 'enable-smoke-test-driver'] : [];
}

function listening(child: ChildProcess, append: (text: string) => string): Promise<number> {
    return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`code-server antwortet nicht:\n${append('')}`)), 60_000);
        const read = (data: Buffer): void => {
            const port = /HTTP server listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(append(data.toString()))?.[1];
            if (port !== undefined) {
                clearTimeout(timer);
                resolve(Number(port));
            }
        };
        child.stdout?.on('data', read);
        child.stderr?.on('data', read);
        child.once('exit', (code) => {
            clearTimeout(timer);
            reject(new Error(`code-server endete mit ${code}:\n${append('')}`));
        });
    });
}

/** Server, extension host and language server are one process group; its folders are deleted when all of them are gone. */
async function endGroup(child: ChildProcess): Promise<void> {
    signalGroup(child, 'SIGTERM');
    const end = Date.now() + 5000;
    while (signalGroup(child, 0) && Date.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
    signalGroup(child, 'SIGKILL');
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals | 0): boolean {
    if (pid === undefined) {
        return false;
    }
    try {
        process.kill(-pid, signal);
        return true;
    } catch {
        return false;
    }
}
