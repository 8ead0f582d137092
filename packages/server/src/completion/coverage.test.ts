import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentState, type LangiumDocument, TextDocument, URI } from 'langium';
import { describe, expect, it } from 'vitest';
import { SNIPPETS } from '../testing/complete.ts';
import { openServer } from '../testing/open-server.ts';

const EXAMPLES = join(import.meta.dirname, '../../../../examples');
const FILES = Object.fromEntries(
    readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.riv'))
        .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(EXAMPLES, name), 'utf8')]),
);

interface Gap {
    readonly text: string;
    readonly offset: number;
    /** The word that stood at the cursor. */
    readonly word: string;
}

/** Every position of a text at which a keyword stands: the text without the rest of that line. */
function gaps(text: string): Gap[] {
    const lines = text.split('\n');
    let offset = 0;
    let inText = false;
    return lines.flatMap((line, index) => {
        const start = offset;
        offset += line.length + 1;
        inText = line.trim() === '"""' ? !inText : inText;
        if (inText || line.trim() === '' || /^\s*["}/*]/.test(line) || line.trimEnd().endsWith('{')) {
            return [];
        }
        const words = [
            ...line.replace(/"[^"]*"/g, (quoted) => '"'.padEnd(quoted.length, '"')).matchAll(/(?<![\p{L}\d])\p{Ll}+(?![\p{L}-])/gu),
        ];
        return words.map(({ index: column, 0: word }) => ({
            word,
            offset: start + column,
            text: [...lines.slice(0, index), line.slice(0, column), ...lines.slice(index + 1)].join('\n'),
        }));
    });
}

/** The share of gaps at which the missing word is among the proposals, and what was missed. */
async function measure(
    damage: (text: string, offset: number) => { text: string; offset: number },
): Promise<{ hits: number; all: number; items: number; missed: string[] }> {
    const server = await openServer(FILES, SNIPPETS);
    const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = server.shared.workspace;
    const missed: string[] = [];
    let all = 0;
    let items = 0;
    for (const [name, original] of Object.entries(FILES)) {
        const uri = URI.parse(server.uri(name));
        for (const gap of gaps(original)) {
            const { text, offset } = damage(gap.text, gap.offset);
            LangiumDocuments.deleteDocument(uri);
            const document: LangiumDocument = LangiumDocumentFactory.fromString(text, uri);
            LangiumDocuments.addDocument(document);
            await DocumentBuilder.build([document], { validation: false });
            const position = TextDocument.create('', '', 0, text).positionAt(offset);
            const result = await server.riv.lsp.CompletionProvider?.getCompletion(document, {
                textDocument: { uri: uri.toString() },
                position,
            });
            const labels = result?.items.map(({ label }) => label) ?? [];
            all++;
            items += labels.length;
            if (!labels.some((label) => label === gap.word || label.startsWith(`${gap.word} `))) {
                missed.push(`${name}: ${text.slice(0, offset).split('\n').at(-1)?.trim()}|${gap.word} → ${labels.slice(0, 6).join(', ')}`);
            }
        }
        await DocumentBuilder.build([server.document(name)]);
        await DocumentBuilder.waitUntil(DocumentState.Validated);
    }
    return { hits: all - missed.length, all, items, missed };
}

describe('completion at every position of the examples', () => {
    it('offers the word that is missing', async () => {
        const { hits, all, items, missed } = await measure((text, offset) => ({ text, offset }));
        expect(all).toBeGreaterThan(400);
        expect(missed).toEqual([]);
        expect(hits).toBe(all);
        expect(items / all).toBeLessThan(12);
    });

    it('offers it although a brace is missing further up', async () => {
        const { hits, all, missed } = await measure((text, offset) => {
            const brace = text.lastIndexOf('}', offset);
            return brace < 0 ? { text, offset } : { text: text.slice(0, brace) + text.slice(brace + 1), offset: offset - 1 };
        });
        expect(hits / all, missed.slice(0, 20).join('\n')).toBeGreaterThan(0.97);
    });
});
