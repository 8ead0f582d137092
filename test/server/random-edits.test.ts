import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseProjectFile } from '../../packages/language/src/project/project-file.ts';
import { createRivLanguage } from '../../packages/language/src/services.ts';
import { closeWorkspace, openWorkspace } from '../../packages/language/src/workspace/open-workspace.ts';
import { type Client, startClient } from './client.ts';
import { type Step, step } from './edit-actions.ts';
import { type EditedFolder, editedFolder } from './edited-folder.ts';

/** Steps of the test; more of them where `RIV_EDIT_STEPS` says so. */
const STEPS = Number(process.env.RIV_EDIT_STEPS ?? 200);
/** Another seed goes other ways; what it finds becomes a test of its own. */
const SEED = Number(process.env.RIV_EDIT_SEED ?? 2026);
/** Most steps between two returns to the examples; what fails is shrunk within them. */
const ROUND = 100;

const language = createRivLanguage();
const seen = new Map<string, { resultId: string; items: readonly Diagnostic[] }>();
let client: Client;
let folder: EditedFolder;

beforeAll(async () => {
    folder = editedFolder(() => client.connection);
    client = await startClient(folder.path);
    await folder.reset();
});

afterAll(async () => {
    expect(await client.stop()).toBe(0);
    folder.remove();
});

type Findings = Record<string, unknown>;

/** What the server says about every file, by pulling with result ids as an editor does. Files without findings are left out. */
async function incremental(): Promise<Findings> {
    const previousResultIds = [...seen].map(([uri, { resultId }]) => ({ uri, value: resultId }));
    const { items }: WorkspaceDiagnosticReport = await answered('workspace/diagnostic', { previousResultIds });
    for (const report of items) {
        if (report.kind === 'full' && report.resultId === undefined) {
            seen.delete(report.uri);
        } else if (report.kind === 'full') {
            seen.set(report.uri, { resultId: report.resultId ?? '', items: report.items });
        }
    }
    return withFindings(
        [...seen].map(([uri, entry]) => [
            uri,
            entry.items.map(({ code, message, range, data }) => ({ code, message, range, fixes: (data as { fixes: unknown }).fixes })),
        ]),
    );
}

/** What a process says that reads the same texts for the first time. */
async function fresh(): Promise<Findings> {
    const projects = folder.projects().map(({ root, text }) => ({ root, ...parseProjectFile(text) }));
    const workspace = await openWorkspace(folder.texts(), projects, language);
    const found = workspace.documents.map((document): [string, readonly unknown[]] => [
        document.uri.toString(),
        workspace.findings(document).map(({ code, message, range, fixes }) => ({ code, message, range, fixes })),
    ]);
    await closeWorkspace(workspace);
    const inProjects = projects.map(({ root, findings }): [string, readonly unknown[]] => [
        `${root}/riv.json`,
        findings.map(({ code, message, range, fixes }) => ({ code, message, range, fixes })),
    ]);
    return withFindings([...found, ...inProjects]);
}

function withFindings(entries: readonly [string, readonly unknown[]][]): Findings {
    return Object.fromEntries(entries.filter(([, items]) => items.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The answer to a request; none within a time is a fault of the server, not of the test. */
async function answered<T>(method: string, params: object): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, fail) => {
        timer = setTimeout(() => fail(new Error(`Keine Antwort auf ${method}. ${client.errors()}`)), 20_000);
    });
    try {
        return await Promise.race([client.connection.sendRequest<T>(method, params), late]);
    } finally {
        clearTimeout(timer);
    }
}

/** Both hold the same findings of every file, and none says that a rule failed inside. */
async function compare(step: number): Promise<void> {
    const [now, wanted] = await Promise.all([incremental(), fresh()]);
    const text = JSON.stringify(now);
    if (text !== JSON.stringify(wanted)) {
        // Told too early, or wrong for good?
        await new Promise((go) => setTimeout(go, 500));
        const later = JSON.stringify(await incremental()) === JSON.stringify(wanted) ? 'erst später richtig' : 'bleibt falsch';
        expect(now, `nach Schritt ${step}: ${later}`).toEqual(wanted);
    }
    expect(text).not.toContain('interner-fehler');
}

const REQUESTS = [
    'textDocument/completion',
    'textDocument/hover',
    'textDocument/definition',
    'textDocument/references',
    'textDocument/documentHighlight',
    'textDocument/documentSymbol',
    'textDocument/semanticTokens/full',
    'textDocument/foldingRange',
    'textDocument/selectionRange',
    'textDocument/codeAction',
    'textDocument/codeLens',
    'textDocument/inlayHint',
    'textDocument/documentLink',
    'textDocument/formatting',
    'textDocument/prepareRename',
    'textDocument/prepareTypeHierarchy',
    'textDocument/diagnostic',
];

/** Codes that say „ask again“ or „no such file“; anything else is a fault. */
const HARMLESS: ReadonlySet<unknown> = new Set([-32800, -32801, -32802, -32803]);

/** Asks for something in the midst of the change. What the answer says is proved elsewhere; here it must come. */
async function ask({ kind, file, at }: Step['request']): Promise<void> {
    const files = folder.texts();
    const chosen = files[file % Math.max(1, files.length)];
    if (chosen === undefined) {
        return;
    }
    const position = TextDocument.create('', '', 0, chosen.text).positionAt(at % (chosen.text.length + 1));
    const range = { start: position, end: position };
    const method = REQUESTS[kind % REQUESTS.length] ?? '';
    try {
        await answered(method, {
            textDocument: { uri: chosen.uri },
            position,
            positions: [position],
            range,
            options: { tabSize: 4, insertSpaces: true },
            context: method.endsWith('references') ? { includeDeclaration: true } : { diagnostics: [], triggerKind: 1 },
        });
    } catch (error) {
        if (!HARMLESS.has((error as { code?: unknown }).code)) {
            throw error;
        }
    }
}

let played = 0;
/** When the first failure was seen, in milliseconds; a minute of shrinking must do. */
let failedAt: number | undefined;

/** One round. After enough steps the rounds that are left do nothing, unless a failure is being shrunk. */
async function play(steps: readonly Step[]): Promise<void> {
    if (failedAt === undefined ? played >= STEPS : performance.now() - failedAt > 60_000) {
        return;
    }
    try {
        await folder.reset();
        for (const [index, { action, request, settles }] of steps.entries()) {
            await folder.apply(action);
            await Promise.all([ask(request), settles || index === steps.length - 1 ? compare(index) : undefined]);
            played++;
        }
    } catch (error) {
        failedAt ??= performance.now();
        throw error;
    }
}

describe('random changes of all examples', () => {
    it('never crash the server, and it says what a fresh build says after each', { timeout: STEPS * 600 + 60_000 }, async () => {
        const round = fc.array(step, { minLength: 1, maxLength: ROUND, size: 'max' });
        await fc.assert(fc.asyncProperty(round, play), { numRuns: STEPS, seed: SEED, unbiased: true });
        expect(played).toBeGreaterThanOrEqual(STEPS);
        expect(client.process.exitCode).toBeNull();
        expect(client.errors()).toBe('');
    });
});
