import type * as ast from '@riv/language/generated/ast';
import { toLegalDocument } from '@riv/legal-text/assemble/to-legal-document';
import { renderHtml } from '@riv/legal-text/render/html';
import { renderMarkdown } from '@riv/legal-text/render/markdown';
import { settlementConfigJson, toSettlementConfig } from '@riv/settlement/config/to-settlement-config';
import { AstUtils, type URI, UriUtils } from 'langium';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { RivServerServices } from '../services.ts';
import { base64 } from './base64.ts';
import type { BuildFormat, BuildResult } from './contract-requests.ts';
import { gapTexts, stateOfDay } from './state-of-day.ts';

const ENDINGS: Readonly<Record<BuildFormat, string>> = { md: '.md', html: '.html', docx: '.docx', settlement: '.settlement.json' };

/** The outputs of a contract in the state of a day. With an error in a file that shapes it there are problems and no files. */
export async function build(
    contract: ast.Contract,
    { effective, formats }: { readonly effective?: string | undefined; readonly formats: readonly BuildFormat[] },
    services: RivServerServices,
): Promise<BuildResult> {
    const refused = (problems: readonly string[]): BuildResult => ({ contract: contract.name, files: [], problems });
    const errors = errorsOf(contract, services);
    const state = stateOfDay(contract, effective, services);
    if (errors.length > 0 || state.contract === undefined) {
        return refused(errors.length > 0 ? errors : gapTexts(state));
    }
    const finished = state.contract;
    const { document, problems } = toLegalDocument(finished, state.base === undefined ? {} : { base: state.base });
    if (document === undefined) {
        return refused(problems.map(({ message }) => message));
    }
    const content: Readonly<Record<BuildFormat, () => string | Uint8Array | Promise<Uint8Array>>> = {
        md: () => renderMarkdown(document),
        html: () => renderHtml(document),
        docx: async () => (await import('@riv/legal-text/render/docx')).renderDocx(document),
        settlement: () => settlementConfigJson(toSettlementConfig(finished)),
    };
    const name = outputName(contract, effective);
    const files = await Promise.all(
        formats.map(async (format) => ({ name: name + ENDINGS[format], base64: base64(await content[format]()) })),
    );
    return { contract: contract.name, files, problems: [] };
}

/** `nordfriesland/Nordfriesland`, as `riv build` names its files: the folder of a file called `vertrag.riv`, else the file itself. */
function outputName(contract: ast.Contract, effective: string | undefined): string {
    const { uri } = AstUtils.getDocument(contract);
    const stem = UriUtils.basename(uri).replace(/\.riv$/, '');
    const folder = stem === 'vertrag' ? UriUtils.basename(UriUtils.dirname(uri)) : stem;
    return `${folder}/${`${contract.name}${effective === undefined ? '' : `-stand-${effective}`}`.normalize('NFC')}`;
}

/** Errors in the contract, in its variants and modules, and in its amendments. */
function errorsOf(contract: ast.Contract, services: RivServerServices): string[] {
    const own = AstUtils.getDocument(contract);
    const amendments = services.workspace.Contexts.of(own)
        .amendmentsOf(contract)
        .map((node) => AstUtils.getDocument(node));
    const named = [own, ...amendments].flatMap(({ references }) =>
        references.flatMap((reference) => ('$nodeDescription' in reference ? (reference.$nodeDescription?.documentUri ?? []) : [])),
    );
    const documents = new Map([own.uri, ...amendments.map(({ uri }) => uri), ...named].map((uri: URI) => [uri.toString(), uri]));
    return [...documents.values()].flatMap((uri) =>
        (services.shared.workspace.LangiumDocuments.getDocument(uri)?.diagnostics ?? [])
            .filter(({ severity }) => severity === DiagnosticSeverity.Error)
            .map(({ message, range }) => `${UriUtils.basename(uri)}, Zeile ${range.start.line + 1}: ${message}`),
    );
}
