import { toLegalDocument } from '@riv/legal-text/assemble/to-legal-document';
import type { LegalDocument } from '@riv/legal-text/document/legal-document';
import type { TextProblem } from '@riv/legal-text/problem';
import type { Contract } from '@riv/model/contract/contract';
import type { BuildFormat } from './build-format.ts';

/** A contract in the state that is to be printed. `base` is the contract as concluded, where the state is another one. */
export interface PrintedState {
    readonly contract: Contract;
    readonly base?: Contract;
}

export interface RenderedFile {
    readonly format: BuildFormat;
    readonly content: string | Uint8Array;
}

export interface RenderResult {
    /** Empty where a problem makes the text unfit. */
    readonly files: readonly RenderedFile[];
    readonly problems: readonly TextProblem[];
}

/** All wanted outputs of one state of a contract, from memory to memory. The renderers are loaded only when they are needed. */
export async function renderState({ contract, base }: PrintedState, formats: readonly BuildFormat[]): Promise<RenderResult> {
    const needsText = formats.some((format) => format !== 'settlement');
    const { document, problems } = needsText
        ? toLegalDocument(contract, base === undefined ? {} : { base })
        : { document: undefined, problems: [] };
    if (problems.length > 0 || (needsText && document === undefined)) {
        return { files: [], problems };
    }
    const files: RenderedFile[] = [];
    for (const format of formats) {
        const content = format === 'settlement' ? await settlement(contract) : await text(format, document as LegalDocument);
        files.push({ format, content });
    }
    return { files, problems: [] };
}

async function text(format: Exclude<BuildFormat, 'settlement'>, document: LegalDocument): Promise<string | Uint8Array> {
    switch (format) {
        case 'md':
            return (await import('@riv/legal-text/render/markdown')).renderMarkdown(document);
        case 'html':
            return (await import('@riv/legal-text/render/html')).renderHtml(document);
        case 'docx':
            return (await import('@riv/legal-text/render/docx')).renderDocx(document);
    }
}

async function settlement(contract: Contract): Promise<string> {
    const { settlementConfigJson, toSettlementConfig } = await import('@riv/settlement/config/to-settlement-config');
    return settlementConfigJson(toSettlementConfig(contract));
}
