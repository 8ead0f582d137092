import { parseNorm } from '@riv/model/value/norm';
import type { LangiumDocument } from 'langium';
import type { DocumentLink } from 'vscode-languageserver';
import type { RivLanguageServer } from '../language-server.ts';
import type { RivServerServices } from '../services.ts';
import { normAddress } from './norm-address.ts';
import { rulePage } from './rule-page.ts';

const SUPPRESSION = /\/\/\s*riv-ignorieren\s+([\p{L}\p{N}-]+)/gu;

/** Norms lead to the text of the law, codes in suppressions to the page of their rule. */
export function documentLinks(services: RivServerServices, document: LangiumDocument): DocumentLink[] {
    return [...normLinks(services, document), ...ruleLinks(services, document)];
}

function normLinks(services: RivServerServices, { textDocument }: LangiumDocument): DocumentLink[] {
    const { tokens } = services.parser.Lexer.tokenize(textDocument.getText(), { mode: 'partial' });
    return tokens.flatMap(({ image, startOffset, tokenType }): DocumentLink[] => {
        const norm = tokenType.name === 'TEXT_LINE' ? parseNorm(image.replace(/^["„“»]|["“”«]$/g, '')) : undefined;
        const target = norm?.ok ? normAddress(norm.value) : undefined;
        return target === undefined
            ? []
            : [
                  {
                      range: {
                          start: textDocument.positionAt(startOffset + 1),
                          end: textDocument.positionAt(startOffset + image.length - 1),
                      },
                      target,
                      tooltip: 'Text der Vorschrift öffnen',
                  },
              ];
    });
}

function ruleLinks(services: RivServerServices, { textDocument }: LangiumDocument): DocumentLink[] {
    const { rulePages } = (services.shared.lsp.LanguageServer as RivLanguageServer).abilities;
    return rulePages === undefined
        ? []
        : [...textDocument.getText().matchAll(SUPPRESSION)].map(({ index, 0: comment, 1: code = '' }) => ({
              range: {
                  start: textDocument.positionAt(index + comment.length - code.length),
                  end: textDocument.positionAt(index + comment.length),
              },
              target: rulePage(rulePages, code),
              tooltip: 'Seite der Regel öffnen',
          }));
}
