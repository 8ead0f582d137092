import { describe, expect, it } from 'vitest';
import { CancellationToken, type Position, type TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { marked, openServer } from '../testing/open-server.ts';
import { createFormatter } from './formatter.ts';

const options = { tabSize: 4, insertSpaces: true };
const UGLY = 'vertrag   A "A" {\n  status    Entwurf\n      region   {\n kreis   01054\n  }\n}\n';
const NEAT = 'vertrag A "A" {\n    status Entwurf\n    region {\n        kreis 01054\n    }\n}\n';

type Change = (
    formatter: ReturnType<typeof createFormatter>,
    document: Parameters<NonNullable<ReturnType<typeof createFormatter>['formatDocument']>>[0],
) => TextEdit[] | Promise<TextEdit[]>;

async function formatted(text: string, change: Change): Promise<string> {
    const server = await openServer({ 'a.riv': text });
    const document = server.document('a.riv');
    return TextDocument.applyEdits(document.textDocument as TextDocument, await change(createFormatter(server.riv), document));
}

const onType = (text: string, position: Position, ch: string): Promise<string> =>
    formatted(text, (formatter, document) =>
        formatter.formatDocumentOnType(
            document,
            { textDocument: { uri: document.uri.toString() }, position, ch, options },
            CancellationToken.None,
        ),
    );

describe('formatting', () => {
    it('of a document sets every line and leaves a set one alone', async () => {
        const all: Change = (formatter, document) =>
            formatter.formatDocument(document, { textDocument: { uri: document.uri.toString() }, options }, CancellationToken.None);
        expect(await formatted(UGLY, all)).toBe(NEAT);
        expect(await formatted(NEAT, all)).toBe(NEAT);
    });

    it('of a range changes its lines and no other', async () => {
        const { text, range } = marked(UGLY.replace('      region   {\n kreis   01054\n', '⟦      region   {\n kreis   01054⟧\n'));
        const result = await formatted(text, (formatter, document) =>
            formatter.formatDocumentRange(
                document,
                { textDocument: { uri: document.uri.toString() }, range, options },
                CancellationToken.None,
            ),
        );
        const [before, wanted, after] = [UGLY, NEAT, result].map((each) => each.split('\n'));
        expect(after?.slice(2, 4)).toEqual(wanted?.slice(2, 4));
        expect([after?.slice(0, 2), after?.slice(4)]).toEqual([before?.slice(0, 2), before?.slice(4)]);
    });

    it('after a brace sets the line of the brace', async () => {
        expect(await onType(UGLY, { line: 4, character: 3 }, '}')).toBe(UGLY.replace('\n  }\n', '\n    }\n'));
    });

    it('after a new line sets the line before it', async () => {
        expect(await onType(UGLY, { line: 2, character: 0 }, '\n')).toBe(UGLY.replace('  status    Entwurf', '    status Entwurf'));
    });
});
