import type { Contract } from '@riv/model/contract/contract';
import { type ClauseTextInput, parseClauseText } from '../clause-text/parse-clause-text.ts';
import type { Include, ParsedPart, ParsedText, TextKind } from '../clause-text/parsed-text.ts';
import type { Paragraph } from '../document/nodes.ts';
import type { TextProblem } from '../problem.ts';
import { renderTemplate } from '../template/render-template.ts';
import { createSession, type Session } from '../template/session.ts';
import { type TemplateContext, templateContext } from '../template/template-context.ts';
import type { TemplateEdition, TemplateFile } from '../template/template-spec.ts';
import { wordingParagraphs } from './clause-paragraphs.ts';

/** What the steps of building one document share. */
export interface Builder {
    readonly contract: Contract;
    readonly session: Session;
    readonly context: TemplateContext;
    readonly edition: TemplateEdition;
    readonly problems: TextProblem[];
    /** Clauses that found their place, with the id of the § (or other unit) that holds them. */
    readonly placed: Map<string, string>;
}

export function createBuilder(contract: Contract, edition: TemplateEdition): Builder {
    const session = createSession(contract);
    return { contract, session, context: templateContext(contract), edition, problems: [], placed: new Map() };
}

/** Renders a template and reads its text. */
export function readTemplate(builder: Builder, file: TemplateFile, kind: TextKind): ParsedText {
    const rendered = renderTemplate(builder.session, builder.context, file);
    const input: ClauseTextInput = { kind, owner: file.id, template: file.path, text: rendered.text, insertions: rendered.insertions };
    const parsed = parseClauseText(input);
    builder.problems.push(...rendered.problems, ...parsed.problems);
    return parsed;
}

/** The paragraphs of a part, with the clauses that it takes in put in their places. `owner` is the unit that holds them. */
export function paragraphsOfPart(builder: Builder, part: ParsedPart, owner: string): readonly Paragraph[] {
    return part.content.flatMap((entry) => (entry.kind === 'paragraph' ? [entry] : includedParagraphs(builder, entry, owner)));
}

function includedParagraphs(builder: Builder, { clause: id }: Include, owner: string): readonly Paragraph[] {
    const clause = builder.contract.clauses.find((candidate) => candidate.id === id);
    if (clause === undefined) {
        return [];
    }
    if (builder.placed.has(id)) {
        builder.problems.push({ code: 'klausel-doppelt', message: `Die Klausel „${id}“ ist an zwei Stellen eingebunden.`, path: owner });
        return [];
    }
    builder.placed.set(id, owner);
    const paragraphs = clause.wording === undefined ? libraryParagraphs(builder, id) : wordingParagraphs(builder.session, clause, id);
    return clause.repealed ? paragraphs.map((paragraph) => ({ ...paragraph, blocks: [], repealed: true })) : paragraphs;
}

function libraryParagraphs(builder: Builder, id: string): readonly Paragraph[] {
    const file = builder.edition.clauses.find((candidate) => candidate.id === id);
    if (file === undefined) {
        builder.problems.push({
            code: 'klausel-ohne-vorlage',
            message: `Für die Klausel „${id}“ gibt es in dieser Fassung keinen Wortlaut.`,
        });
        return [];
    }
    const parsed = readTemplate(builder, file, 'clause');
    const paragraphs = parsed.parts.flatMap((part) => part.content.filter((entry) => entry.kind === 'paragraph'));
    return paragraphs.map((paragraph) => ({ ...paragraph, clause: id }));
}
