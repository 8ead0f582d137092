import fc from 'fast-check';
import { URI } from 'langium';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createRivLanguage } from '../../packages/language/src/services.ts';
import { closeWorkspace, openWorkspace } from '../../packages/language/src/workspace/open-workspace.ts';
import { type Client, startClient } from './client.ts';
import { EXAMPLES, exampleFiles } from './document-texts.ts';

/** Steps of the test; more of them where `RIV_EDIT_STEPS` says so. */
const STEPS = Number(process.env.RIV_EDIT_STEPS ?? 200);

const documents = exampleFiles().map(({ uri, text }) => TextDocument.create(uri, 'riv', 1, text));
const originals = exampleFiles().map(({ text }) => text);
const language = createRivLanguage();
const seen = new Map<string, { resultId: string; items: readonly Diagnostic[] }>();
let client: Client;

beforeAll(async () => {
    client = await startClient(EXAMPLES);
    for (const document of documents) {
        const { uri, version } = document;
        await client.connection.sendNotification('textDocument/didOpen', {
            textDocument: { uri, languageId: 'riv', version, text: document.getText() },
        });
    }
});

afterAll(async () => {
    expect(await client.stop()).toBe(0);
});

/** Fragments that people paste: parts of lines, braces, marks, names of other files, hidden characters. */
const PASTED = [
    '{',
    '}',
    '"',
    '„',
    '\n',
    '\r\n',
    ' ',
    '//',
    '/*',
    '"""',
    'offen "x"',
    'laufzeit 20 jahre\n',
    'abweichung "weil"',
    'AOKNordWest',
    'zulässig 1 bis 2',
    '%',
    '\u00AD',
    'u\u0308',
    '€',
    '1.1.2027',
    'variante Partner fassung 2026.1\n',
    'vertrag X "X" {\n}\n',
    'nachtrag N "N" zu Bochum {\n}\n',
    '🙂',
    '\u0000',
];

const edit = fc.record({
    file: fc.nat(documents.length - 1),
    at: fc.nat(),
    length: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 2, arbitrary: fc.nat(40) }, { weight: 1, arbitrary: fc.nat(600) }),
    text: fc.oneof(
        fc.constantFrom(...PASTED),
        fc.constant(''),
        fc.string({ maxLength: 6 }),
        fc.record({ from: fc.nat(), length: fc.nat(80) }),
    ),
});

/** Applies one edit in the editor and tells the server of it as an incremental change. Every tenth step a file is as it was. */
async function apply(
    { file, at, length, text }: { file: number; at: number; length: number; text: string | { from: number; length: number } },
    step: number,
): Promise<void> {
    const document = documents[file];
    const original = originals[file];
    if (document === undefined || original === undefined) {
        return;
    }
    const current = document.getText();
    const restore = step % 10 === 9;
    const start = restore ? 0 : at % (current.length + 1);
    const end = restore ? current.length : Math.min(current.length, start + length);
    const newText = restore
        ? original
        : typeof text === 'string'
          ? text
          : current.slice(text.from % (current.length + 1)).slice(0, text.length);
    const change = { range: { start: document.positionAt(start), end: document.positionAt(end) }, text: newText };
    TextDocument.update(document, [change], document.version + 1);
    await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: document.uri, version: document.version },
        contentChanges: [change],
    });
}

/** What the server says about every file, by pulling with result ids as an editor does. */
async function incremental(): Promise<Record<string, unknown>> {
    const previousResultIds = [...seen].map(([uri, { resultId }]) => ({ uri, value: resultId }));
    const { items }: WorkspaceDiagnosticReport = await client.connection.sendRequest('workspace/diagnostic', { previousResultIds });
    for (const report of items) {
        if (report.kind === 'full') {
            seen.set(report.uri, { resultId: report.resultId ?? '', items: report.items });
        }
    }
    return Object.fromEntries(
        [...seen].map(([uri, entry]) => [
            uri,
            entry.items.map(({ code, message, range, data }) => ({ code, message, range, fixes: (data as { fixes: unknown }).fixes })),
        ]),
    );
}

/** What a process says that reads the same texts for the first time. */
async function fresh(): Promise<Record<string, unknown>> {
    const workspace = await openWorkspace(
        documents.map((document) => ({ uri: URI.parse(document.uri).toString(), text: document.getText() })),
        [],
        language,
    );
    const found = workspace.documents.map((document) => [
        document.uri.toString(),
        workspace.findings(document).map(({ code, message, range, fixes }) => ({ code, message, range, fixes })),
    ]);
    await closeWorkspace(workspace);
    return Object.fromEntries(found);
}

describe('random edits of all examples', () => {
    it('never crash the server, and it says what a fresh build says after each', { timeout: 600_000 }, async () => {
        const edits = fc.sample(edit, { numRuns: STEPS, seed: 2026 });
        for (const [step, entry] of edits.entries()) {
            await apply(entry, step);
            const now = await incremental();
            expect(now, `Schritt ${step}: ${JSON.stringify(entry)}`).toEqual(await fresh());
            expect(JSON.stringify(now)).not.toContain('interner-fehler');
        }
        expect(client.process.exitCode).toBeNull();
        expect(client.errors()).toBe('');
    });

    it('that come in a burst are all heeded', async () => {
        for (const [step, entry] of fc.sample(edit, { numRuns: 40, seed: 7 }).entries()) {
            await apply(entry, step + 1);
        }
        expect(await incremental()).toEqual(await fresh());
    });
});
