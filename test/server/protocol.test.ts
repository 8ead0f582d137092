import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
    CodeAction,
    CodeLens,
    CompletionList,
    Diagnostic,
    DocumentDiagnosticReport,
    DocumentHighlight,
    DocumentLink,
    DocumentSymbol,
    FoldingRange,
    Hover,
    InlayHint,
    Location,
    LocationLink,
    Position,
    PrepareRenameResult,
    SelectionRange,
    SemanticTokens,
    SemanticTokensDelta,
    TextDocumentContentResult,
    TextEdit,
    TypeHierarchyItem,
    WorkspaceDiagnosticReport,
    WorkspaceEdit,
    WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, startClient } from './client.ts';
import { EXAMPLES } from './document-texts.ts';

const path = join(EXAMPLES, 'nordfriesland', 'vertrag.riv');
const uri = pathToFileURL(path).toString();
const text = readFileSync(path, 'utf8');
const document = TextDocument.create(uri, 'riv', 1, text);
const textDocument = { uri };
const whole = { start: { line: 0, character: 0 }, end: document.positionAt(text.length) };
const bochum = pathToFileURL(join(EXAMPLES, 'bochum', 'vertrag.riv')).toString();
let client: Client;

/** The place of the first word of a piece of the contract, `shift` characters behind its beginning. */
function at(piece: string, shift = 0): Position {
    const index = text.indexOf(piece);
    expect(index, `„${piece}“ steht im Beispiel`).toBeGreaterThanOrEqual(0);
    return document.positionAt(index + shift);
}

const ask = <R>(method: string, params: object = { textDocument }): Promise<R> => client.connection.sendRequest(method, params);
const hoverText = async (position: Position): Promise<string> => {
    const hover = await ask<Hover>('textDocument/hover', { textDocument, position });
    return (hover.contents as { value: string }).value;
};

beforeAll(async () => {
    client = await startClient(EXAMPLES, undefined, { rulePages: 'https://beispiel.test/regeln/' });
    await client.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'riv', version: 1, text } });
});

afterAll(async () => {
    expect(client.errors()).toBe('');
    expect(await client.stop()).toBe(0);
});

/** Every request that a capability announces, with the test that checks its answer on the example. */
const CHECKS: Readonly<Record<string, () => Promise<void>>> = {
    completionProvider: async () => {
        const { items } = await ask<CompletionList>('textDocument/completion', { textDocument, position: at('Managementgesellschaft\n') });
        expect(items.map(({ label }) => label)).toContain('Gesundheitsverbund');
        expect(items.map(({ label }) => label)).not.toContain('ExternerPartner');
    },
    hoverProvider: async () => {
        expect(await hoverText(at('laufzeit 20'))).toContain('Der Vertrag endet am 31.12.2046.');
        expect(await hoverText(at('laufzeit 20'))).toContain('zulässig 20\u00A0Jahre bis 30\u00A0Jahre');
        expect(await hoverText(at('01054'))).toContain('Nordfriesland');
        expect(await hoverText(at('Mitzeichnend'))).toContain('Unterschreibt, ohne Vertragspartner');
        expect(await hoverText(at('"§ 140a Abs. 3 Satz 1 Nr. 2 SGB V"', 3))).toContain('Fünftes Buch Sozialgesetzbuch');
        expect(await hoverText(at('Verbund fassung'))).toContain('Einseitiges Chancenmodell');
    },
    definitionProvider: async () => {
        const links = await ask<LocationLink[]>('textDocument/definition', { textDocument, position: at('Verbund fassung') });
        expect(links.map(({ targetUri }) => targetUri)).toEqual(['riv-lib:/2026.1/varianten/verbund.riv']);
        const overridden = await ask<LocationLink[]>('textDocument/definition', { textDocument, position: at('laufzeit 20') });
        expect(overridden.map(({ targetUri }) => targetUri)).toEqual(['riv-lib:/2026.1/varianten/grund.riv']);
    },
    typeDefinitionProvider: async () => {
        const links = await ask<LocationLink[]>('textDocument/typeDefinition', { textDocument, position: at('Nordfriesland "') });
        expect(links[0]?.targetUri).toBe('riv-lib:/2026.1/varianten/verbund.riv');
    },
    implementationProvider: async () => {
        const links = await ask<LocationLink[]>('textDocument/implementation', { textDocument, position: at('Verbund fassung') });
        const targets = links.map(({ targetUri }) => targetUri.replace(/^.*\/examples\//, ''));
        expect(targets).toEqual(expect.arrayContaining(['region-nord/variante.riv', 'nordfriesland/vertrag.riv']));
    },
    referencesProvider: async () => {
        const position = at('AOKNordWest "');
        const all = await ask<Location[]>('textDocument/references', { textDocument, position, context: { includeDeclaration: true } });
        const uses = await ask<Location[]>('textDocument/references', { textDocument, position, context: { includeDeclaration: false } });
        expect(all.length).toBe(uses.length + 1);
        expect(all.map(({ range }) => document.getText(range))).toEqual(all.map(() => 'AOKNordWest'));
        expect(all.length).toBe(text.split(/\bAOKNordWest\b/).length - 1);
    },
    documentHighlightProvider: async () => {
        const marks = await ask<DocumentHighlight[]>('textDocument/documentHighlight', { textDocument, position: at('KlinikumNF') });
        expect(marks.filter(({ kind }) => kind === 3).map(({ range }) => range.start)).toEqual([at('KlinikumNF "')]);
        expect(marks.length).toBe(text.split(/\bKlinikumNF\b/).length - 1);
    },
    renameProvider: async () => {
        const position = at('KlinikumNF');
        const range = await ask<PrepareRenameResult>('textDocument/prepareRename', { textDocument, position });
        expect(document.getText(range as TextEdit['range'])).toBe('KlinikumNF');
        const edit = await ask<WorkspaceEdit>('textDocument/rename', { textDocument, position, newName: 'Klinikum' });
        const renamed = TextDocument.applyEdits(document, edit.changes?.[uri] ?? []);
        expect(renamed).toBe(text.replaceAll(/\bKlinikumNF\b/g, 'Klinikum'));
        await expect(ask('textDocument/rename', { textDocument, position, newName: 'AOKNordWest' })).rejects.toThrow(
            'Den Namen „AOKNordWest“ trägt schon',
        );
        await expect(ask('textDocument/rename', { textDocument, position, newName: 'region' })).rejects.toThrow('Schlüsselwort');
        await expect(ask('textDocument/prepareRename', { textDocument, position: at('Verbund fassung') })).rejects.toThrow('Bibliothek');
    },
    documentSymbolProvider: async () => {
        const [contract] = await ask<DocumentSymbol[]>('textDocument/documentSymbol');
        const details = Object.fromEntries((contract?.children ?? []).map(({ name, detail }) => [name, detail?.split(' · ')[0]]));
        expect(contract?.name).toBe('Vertrag Nordfriesland');
        expect(details).toMatchObject({ Region: '§\u00A03', Erfolgsvergütung: '§\u00A014', 'Teilnahme der Versicherten': '§\u00A06' });
    },
    workspaceSymbolProvider: async () => {
        const sections = await ask<WorkspaceSymbol[]>('workspace/symbol', { query: '§ 14 nordfriesland' });
        expect(sections.map(({ name }) => name)).toEqual(['§\u00A014 Erfolgsvergütung']);
        const named = await ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'nordverbund' });
        expect(named.map(({ name }) => name)).toEqual(['Variante NordVerbund (RIV-Verbund Schleswig-Holstein)']);
    },
    semanticTokensProvider: async () => {
        const tokens = await ask<SemanticTokens>('textDocument/semanticTokens/full');
        const read = readTokens(tokens.data);
        expect(read).toContainEqual('keyword laufzeit [inherited]');
        expect(read).toContainEqual('keyword anteil [overridden]');
        expect(read).toContainEqual('class Verbund [library]');
        expect(read).toContainEqual('enumMember Unterschriftsreif []');
        const part = await ask<SemanticTokens>('textDocument/semanticTokens/range', {
            textDocument,
            range: { start: at('status'), end: at('laufzeit') },
        });
        expect(readTokens(part.data)).toEqual(['enumMember Unterschriftsreif []']);
        await withText('status Unterschriftsreif', 'status Entwurf', async () => {
            const { resultId, edits } = await ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
                textDocument,
                previousResultId: tokens.resultId,
            });
            // Only the length of the one word differs.
            expect(edits.map(({ deleteCount, data }) => ({ deleteCount, data }))).toEqual([{ deleteCount: 1, data: ['Entwurf'.length] }]);
            expect(resultId).not.toBe(tokens.resultId);
        });
    },
    foldingRangeProvider: async () => {
        const ranges = await ask<FoldingRange[]>('textDocument/foldingRange');
        expect(ranges).toContainEqual({ startLine: at('region {').line, endLine: at('gebietskörperschaft KreisNF').line - 3 });
        expect(ranges).toContainEqual({ startLine: 0, endLine: 3, kind: 'comment' });
    },
    selectionRangeProvider: async () => {
        const [range] = await ask<SelectionRange[]>('textDocument/selectionRange', { textDocument, positions: [at('"der Kreis"', 4)] });
        const texts: string[] = [];
        for (let current = range; current !== undefined; current = current.parent) {
            texts.push(document.getText(current.range));
        }
        expect(texts.slice(0, 3)).toEqual(['der Kreis', '"der Kreis"', 'kurz "der Kreis"']);
        expect(texts.at(-1)).toBe(text);
    },
    documentFormattingProvider: async () => {
        expect(await ask<TextEdit[]>('textDocument/formatting', { textDocument, options: { tabSize: 4, insertSpaces: true } })).toEqual([]);
        const edits = await ask<TextEdit[]>('textDocument/formatting', { textDocument, options: { tabSize: 2, insertSpaces: true } });
        expect(TextDocument.applyEdits(document, edits)).toBe(
            text.replaceAll(/^( {4})+(?! \*)/gm, (blanks) => ' '.repeat(blanks.length / 2)),
        );
    },
    documentRangeFormattingProvider: async () => {
        const range = { start: at('region {'), end: at('gebietsstand') };
        const edits = await ask<TextEdit[]>('textDocument/rangeFormatting', {
            textDocument,
            range,
            options: { tabSize: 2, insertSpaces: true },
        });
        expect(TextDocument.applyEdits(document, edits)).toBe(
            text
                .replace(/^ {4}(?=region \{)/m, '  ')
                .replace(/^ {8}(?=kreis 01054 )/m, '    ')
                .replace(/^ {8}(?=gebietsstand)/m, '    '),
        );
    },
    documentOnTypeFormattingProvider: async () => {
        const position = document.positionAt(text.indexOf('    }\n') + 5);
        const params = { textDocument, position, ch: '}', options: { tabSize: 2, insertSpaces: true } };
        const edits = await ask<TextEdit[]>('textDocument/onTypeFormatting', params);
        expect(TextDocument.applyEdits(document, edits)).toBe(text.replace('\n    }\n', '\n  }\n'));
    },
    codeActionProvider: async () => {
        await withText('laufzeit 20 jahre', 'laufzeit 12 jahre', async () => {
            const report = await ask<{ items: Diagnostic[] }>('textDocument/diagnostic');
            const finding = report.items.find(({ code }) => code === 'außerhalb-korridor');
            const actions = await ask<CodeAction[]>('textDocument/codeAction', {
                textDocument,
                range: finding?.range,
                context: { diagnostics: [] },
            });
            const fix = actions.find(({ diagnostics }) => diagnostics?.[0]?.code === 'außerhalb-korridor');
            expect(fix?.kind).toBe('quickfix');
            expect(fix?.edit?.changes?.[uri]?.map(({ newText }) => newText)).toEqual([expect.stringContaining('20')]);
        });
    },
    codeLensProvider: async () => {
        const titles = (await ask<CodeLens[]>('textDocument/codeLens')).map(({ command }) => command?.title);
        expect(titles).toEqual([
            'Vorschau',
            'keine Abweichung von der Variante',
            'Zukunftsfonds: 12\u00A0% Aufschlag, 20\u00A0% Abschlag, netto −8\u00A0% einer Jahreszuweisung',
            'Rechenbeispiel stimmt',
        ]);
    },
    inlayHintProvider: async () => {
        const hints = await ask<InlayHint[]>('textDocument/inlayHint', { textDocument, range: whole });
        expect(hints.map(({ label }) => label)).toEqual(
            expect.arrayContaining(['bis 31.12.2046', 'Nordfriesland', 'Fondsjahre frühestens 2027 bis 2046', '5 Werte aus der Variante']),
        );
    },
    documentLinkProvider: async () => {
        const links = await ask<DocumentLink[]>('textDocument/documentLink');
        expect(links.map(({ range, target }) => `${document.getText(range)} ${target}`)).toContain(
            '§ 140a Abs. 3 Satz 1 Nr. 2 SGB V https://www.gesetze-im-internet.de/sgb_5/__140a.html',
        );
    },
    typeHierarchyProvider: async () => {
        const [contract] = await ask<TypeHierarchyItem[]>('textDocument/prepareTypeHierarchy', {
            textDocument,
            position: at('Nordfriesland "'),
        });
        const [variant] = await ask<TypeHierarchyItem[]>('typeHierarchy/supertypes', { item: contract });
        const [base] = await ask<TypeHierarchyItem[]>('typeHierarchy/supertypes', { item: variant });
        const derived = await ask<TypeHierarchyItem[]>('typeHierarchy/subtypes', { item: base });
        expect([contract?.name, variant?.name, base?.name]).toEqual(['Nordfriesland', 'Verbund 2026.1', 'RIV 2026.1']);
        expect(derived.map(({ name }) => name).sort()).toEqual(['Kommunal 2026.1', 'Partner 2026.1', 'Verbund 2026.1']);
    },
    diagnosticProvider: async () => {
        const report = await ask<DocumentDiagnosticReport & { items: Diagnostic[] }>('textDocument/diagnostic');
        expect(report.items.map(({ code, codeDescription }) => `${code} ${codeDescription?.href}`)).toEqual(
            Array.from({ length: 2 }, () => 'basisjahr-vorläufig https://beispiel.test/regeln/basisjahr-vorl%C3%A4ufig.md'),
        );
        const again = await ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument, previousResultId: report.resultId });
        expect(again).toEqual({ kind: 'unchanged', resultId: report.resultId });
        const all = await ask<WorkspaceDiagnosticReport>('workspace/diagnostic', {
            previousResultIds: [{ uri: 'file:///weg.riv', value: '1' }],
        });
        expect(all.items.map((item) => item.uri)).toEqual(expect.arrayContaining([bochum, uri, 'file:///weg.riv']));
    },
};

/** The text changed for a moment, as by typing. */
async function withText(piece: string, replacement: string, check: () => Promise<void>): Promise<void> {
    const change = (content: string, version: number): Promise<void> =>
        client.connection.sendNotification('textDocument/didChange', {
            textDocument: { uri, version },
            contentChanges: [{ text: content }],
        });
    await change(text.replace(piece, replacement), 2);
    try {
        await check();
    } finally {
        await change(text, 3);
    }
}

/** „type word [modifiers]“ for each token. */
function readTokens(data: readonly number[]): string[] {
    const legend = client.initialized.capabilities.semanticTokensProvider?.legend;
    const found: string[] = [];
    let line = 0;
    let character = 0;
    for (let index = 0; index < data.length; index += 5) {
        const [deltaLine = 0, deltaStart = 0, length = 0, type = 0, modifiers = 0] = data.slice(index, index + 5);
        character = deltaLine === 0 ? character + deltaStart : deltaStart;
        line += deltaLine;
        const word = document.getText({ start: { line, character }, end: { line, character: character + length } });
        const names = legend?.tokenModifiers.filter((_, bit) => (modifiers & (1 << bit)) !== 0) ?? [];
        found.push(`${legend?.tokenTypes[type]} ${word} [${names.join(', ')}]`);
    }
    return found;
}

describe('the bundled server over stdio', () => {
    it('announces what is tested here, and nothing else', () => {
        const announced = Object.entries(client.initialized.capabilities)
            .filter(([name, value]) => name.endsWith('Provider') && value !== false)
            .map(([name]) => name);
        expect(announced.sort()).toEqual(Object.keys(CHECKS).sort());
    });

    it.each(Object.keys(CHECKS))('answers %s', async (capability) => {
        await CHECKS[capability]?.();
    });

    it('shows the documents of the library', async () => {
        const content = await ask<TextDocumentContentResult>('workspace/textDocumentContent', {
            uri: 'riv-lib:/2026.1/varianten/verbund.riv',
        });
        expect(content.text).toContain('variante Verbund "RIV-Verbund" fassung 2026.1');
        const hover = await ask<Hover>('textDocument/hover', {
            textDocument: { uri: 'riv-lib:/2026.1/varianten/verbund.riv' },
            position: { line: 4, character: 9 },
        });
        expect(JSON.stringify(hover.contents)).toContain('RIV-Verbund');
    });

    it('answers for a file that does not exist with an error, not with a result that looks like one', async () => {
        const request = ask('textDocument/hover', { textDocument: { uri: 'file:///nirgends.riv' }, position: { line: 0, character: 0 } });
        await expect(request).rejects.toMatchObject({ code: -32803, message: 'Die Datei file:///nirgends.riv ist nicht bekannt.' });
        await expect(ask('riv/preview', { textDocument: { uri: 'file:///nirgends.riv' } })).rejects.toMatchObject({ code: -32803 });
    });
});

describe('a client that does not ask for findings', () => {
    it('gets them pushed, for files that nobody opened, too', async () => {
        const pushed = new Map<string, Diagnostic[]>();
        const other = await startClient(EXAMPLES, {});
        other.connection.onNotification('textDocument/publishDiagnostics', (params: { uri: string; diagnostics: Diagnostic[] }) => {
            pushed.set(params.uri, params.diagnostics);
        });
        await other.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
        expect([...pushed.keys()].filter((key) => key === uri || key === bochum).length).toBe(2);
        expect([...pushed.keys()].some((key) => key.startsWith('riv-lib:'))).toBe(false);
        expect(await other.stop()).toBe(0);
    });
});
