import { nearestOf } from '@riv/model/terms/lookup';
import { type AstNode, AstUtils, type LangiumDocument, type LinkingError } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import * as ast from '../generated/ast.ts';
import { cleanText, composedText } from '../parser/text-hygiene.ts';
import { LINE_LABELS } from '../resolve/line-labels.ts';
import { type Finding, findingOf, rangeOf } from '../rules/finding.ts';
import type { RuleContext } from '../rules/rule-context.ts';
import { hiddenCharacters, syntaxError, unknownCharacter, unknownEdition, unknownName } from '../rules/syntax-rules.ts';
import type { RivServices } from '../services.ts';

/** Findings of lexer, parser and linker, in German and with the likely word. */
export function syntaxFindings(document: LangiumDocument, context: RuleContext, services: RivServices): Finding[] {
    return [
        ...hygieneFindings(document),
        ...lexerFindings(document),
        ...parserFindings(document),
        ...linkingFindings(document, context, services),
    ];
}

function hygieneFindings(document: LangiumDocument): Finding[] {
    const text = document.textDocument.getText();
    const cleaned = cleanText(text);
    if (cleaned === undefined || cleaned.firstDirty < 0) {
        return [];
    }
    const range = {
        start: document.textDocument.positionAt(cleaned.firstDirty),
        end: document.textDocument.positionAt(cleaned.firstDirty + 1),
    };
    const fix = { title: 'Übliche Zeichen schreiben', edits: [{ start: 0, end: text.length, text: composedText(text) }] };
    return [findingOf(hiddenCharacters, range, { count: cleaned.count }, [fix])];
}

function lexerFindings(document: LangiumDocument): Finding[] {
    return document.parseResult.lexerErrors.map((error) => {
        const start = document.textDocument.positionAt(error.offset);
        const end = document.textDocument.positionAt(error.offset + error.length);
        return findingOf(unknownCharacter, { start, end }, { text: error.message });
    });
}

function parserFindings(document: LangiumDocument): Finding[] {
    return document.parseResult.parserErrors.map((error) => {
        const { token } = error;
        const previous = (error as { previousToken?: typeof token }).previousToken;
        // A token that recovery made up has no place: the finding stands behind the last real one.
        const range =
            Number.isFinite(token.startOffset) && token.tokenType.name !== 'EOF'
                ? tokenRange(document, token.startOffset, token.endOffset ?? token.startOffset)
                : behind(document, previous?.endOffset);
        return findingOf(syntaxError, range, { text: error.message });
    });
}

function tokenRange(document: LangiumDocument, start: number, end: number): Range {
    return { start: document.textDocument.positionAt(start), end: document.textDocument.positionAt(end + 1) };
}

/** The place behind the last word; at the end of a file that is where the missing brace belongs. */
function behind(document: LangiumDocument, offset: number | undefined): Range {
    const text = document.textDocument.getText();
    const at = offset !== undefined && Number.isFinite(offset) ? offset + 1 : text.trimEnd().length;
    const position = document.textDocument.positionAt(at);
    return { start: position, end: position };
}

function linkingFindings(document: LangiumDocument, context: RuleContext, services: RivServices): Finding[] {
    return document.references.flatMap((reference) =>
        reference.error === undefined || followsFrom(reference.error) ? [] : [linkingFinding(reference.error, context, services)],
    );
}

/** While nobody knows which contract an amendment changes, nobody knows the names of that contract: one finding tells it. */
function followsFrom({ info: { container, property } }: LinkingError): boolean {
    const amendment = AstUtils.getContainerOfType(container, ast.isAmendment);
    return amendment !== undefined && amendment.contract?.ref === undefined && !(container === amendment && property === 'contract');
}

function linkingFinding(error: LinkingError, context: RuleContext, services: RivServices): Finding {
    const { container, property, index, reference } = error.info;
    const name = reference.$refText;
    const type = services.shared.AstReflection.getReferenceType(error.info);
    const kind = KINDS[type] ?? LINE_LABELS[type] ?? type;
    const range = reference.$refNode?.range ?? rangeOf({ node: container, property, ...(index === undefined ? {} : { index }) });
    const editions = editionsOf(container, property, name, type, context);
    if (editions !== undefined) {
        return findingOf(unknownEdition, rangeOf({ node: container, property: 'edition' }), {
            name,
            edition: editions.wanted,
            kind,
            available: editions.available,
        });
    }
    const available = [
        ...new Set(
            services.references.ScopeProvider.getScope(error.info)
                .getAllElements()
                .map((element) => element.name),
        ),
    ].sort();
    const proposals = nearestOf(available, name, 2);
    const fixes = proposals.map((proposal) => ({
        title: `In „${proposal}“ ändern`,
        edits: [{ start: reference.$refNode?.offset ?? 0, end: reference.$refNode?.end ?? 0, text: proposal }],
    }));
    return findingOf(
        unknownName,
        range,
        { name, kind, proposals, available: available.slice(0, 12) },
        reference.$refNode === undefined ? [] : fixes,
    );
}

/** Other editions of the named variant or module, if the name exists at all. */
function editionsOf(
    container: AstNode,
    property: string,
    name: string,
    type: string,
    context: RuleContext,
): { wanted: string; available: string[] } | undefined {
    const editioned =
        (ast.isVariantReference(container) && property === 'variant') || (ast.isModuleAdoption(container) && property === 'module');
    if (!editioned || !('edition' in container) || typeof container.edition !== 'string') {
        return undefined;
    }
    const root = AstUtils.getDocument(container).parseResult.value;
    const available = context
        .visible(type, root)
        .filter((description) => description.name === name)
        .flatMap((description) => (description.node as { edition?: string } | undefined)?.edition ?? []);
    return available.length === 0 ? undefined : { wanted: container.edition, available: [...new Set(available)].sort() };
}

/** What a message calls the target of a reference. */
const KINDS: Readonly<Record<string, string>> = {
    Participant: 'Krankenkasse, Integrationseinheit, Leistungserbringer oder Gebietskörperschaft',
    SettlementParty: 'Krankenkasse oder Integrationseinheit',
};
