import type * as ast from '@riv/language/generated/ast';
import { toLegalDocument } from '@riv/legal-text/assemble/to-legal-document';
import { renderHtml } from '@riv/legal-text/render/html';
import { escapeHtml } from '@riv/legal-text/render/html/markup';
import type { Origin } from '@riv/model/contract/origin';
import { gapTexts } from '@riv/outputs/state-in-force';
import { AstUtils } from 'langium';
import type { RivServerServices } from '../services.ts';
import type { Preview } from './contract-requests.ts';
import { markChanges } from './mark-changes.ts';
import { stateOfDay } from './state-of-day.ts';

/** The text of a contract after all its amendments, for the screen. What is missing is said in it; only a contract without its core has no text. */
export function preview(contract: ast.Contract, services: RivServerServices): Preview {
    const head = { contract: contract.name, title: contract.title ?? contract.name };
    const amendments = services.workspace.Contexts.of(AstUtils.getDocument(contract)).amendmentsOf(contract);
    const last = amendments.at(-1);
    const after = last === undefined ? undefined : services.workspace.Contexts.of(AstUtils.getDocument(last)).resolutionAfter(last);
    const concluded = stateOfDay(contract, undefined, services);
    const current = after?.contract === undefined ? concluded : after;
    if (current.contract === undefined) {
        const problems = gapTexts(current);
        return { ...head, html: `<ul>\n${problems.map((problem) => `<li>${escapeHtml(problem)}</li>`).join('\n')}\n</ul>`, problems };
    }
    const isAmended = after?.contract !== undefined && concluded.contract !== undefined;
    const base = isAmended && concluded.contract !== undefined ? { base: concluded.contract } : {};
    const { document, problems } = toLegalDocument(current.contract, { ...base, lenient: true });
    const html = document === undefined ? '' : bodyOf(renderHtml(document, { originText }));
    const concludedText =
        isAmended && concluded.contract !== undefined ? toLegalDocument(concluded.contract, { lenient: true }).document : undefined;
    const before = concludedText === undefined ? undefined : bodyOf(renderHtml(concludedText, { originText }));
    return { ...head, html: before === undefined ? html : markChanges(html, before), problems: problems.map(({ message }) => message) };
}

/** `uri#line:column`, both from 1. */
function originText({ uri, start }: Origin): string {
    return `${uri}#${start.line + 1}:${start.column + 1}`;
}

/** The content of the body: style and head are the editor's own. */
function bodyOf(html: string): string {
    const start = html.indexOf('<body>') + '<body>'.length;
    return html
        .slice(start, html.lastIndexOf('</body>'))
        .replace(/<style>[\s\S]*?<\/style>/g, '')
        .trim();
}
