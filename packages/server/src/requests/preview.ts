import type * as ast from '@riv/language/generated/ast';
import { toLegalDocument } from '@riv/legal-text/assemble/to-legal-document';
import { changedPassages } from '@riv/legal-text/document/changed-passages';
import { renderHtmlBody } from '@riv/legal-text/render/html';
import { escapeHtml } from '@riv/legal-text/render/html/markup';
import type { Origin } from '@riv/model/contract/origin';
import { gapTexts } from '@riv/outputs/state-in-force';
import { AstUtils } from 'langium';
import type { RivServerServices } from '../services.ts';
import type { Preview } from './contract-requests.ts';
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
    const base = after?.contract === undefined ? undefined : concluded.contract;
    const { document, problems } = toLegalDocument(current.contract, { ...(base === undefined ? {} : { base }), lenient: true });
    const before = base === undefined ? undefined : toLegalDocument(base, { lenient: true }).document;
    const changed = document === undefined || before === undefined ? {} : { changed: changedPassages(document, before) };
    const html = document === undefined ? '' : renderHtmlBody(document, { originText, ...changed });
    return { ...head, html, problems: problems.map(({ message }) => message) };
}

/** `uri#line:column`, both from 1. */
function originText({ uri, start }: Origin): string {
    return `${uri}#${start.line + 1}:${start.column + 1}`;
}
