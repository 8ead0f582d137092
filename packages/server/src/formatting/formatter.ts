import { formatEdits } from '@riv/language/formatting/format-text';
import type { LangiumDocument } from 'langium';
import type { Formatter } from 'langium/lsp';
import type { FormattingOptions, Range, TextEdit } from 'vscode-languageserver';
import type { RivServerServices } from '../services.ts';

/** The formatter of the language for whole files, for a range, and while a brace or a new line is typed. */
export function createFormatter(services: RivServerServices): Formatter {
    const edits = (document: LangiumDocument, { tabSize, insertSpaces }: FormattingOptions): TextEdit[] =>
        formatEdits(document.textDocument.getText(), services.parser.Lexer, { tabSize, insertSpaces });
    return {
        formatOnTypeOptions: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] },
        formatDocument: (document, { options }) => edits(document, options),
        formatDocumentRange: (document, { options, range }) => edits(document, options).filter((edit) => isInside(edit.range, range)),
        formatDocumentOnType: (document, { options, position, ch }) => {
            // Behind a new line the line before it is complete.
            const line = ch === '\n' ? Math.max(position.line - 1, 0) : position.line;
            const range = { start: { line, character: 0 }, end: ch === '\n' ? { line: line + 1, character: 0 } : position };
            return edits(document, options).filter((edit) => isInside(edit.range, range) && edit.range.end.line === line);
        },
    };
}

/** The space in front of a line belongs to it, although it begins with a line before. */
function isInside(edit: Range, { start, end }: Range): boolean {
    const endLine = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
    return edit.end.line >= start.line && edit.end.line <= endLine;
}
