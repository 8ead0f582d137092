import { LIBRARY_SCHEME } from '@riv/model/contract/origin';
import { type LangiumDocument, URI } from 'langium';
import * as ast from '../generated/ast.ts';
import { LIBRARY_FILES } from '../library/generated/library.ts';
import type { Project } from '../references/project.ts';
import type { StateQuery } from '../resolve/amendments.ts';
import { type Resolution, resolve } from '../resolve/resolve.ts';
import type { Finding } from '../rules/finding.ts';
import { createRuleContext } from '../rules/rule-context.ts';
import { createRivLanguage, type RivLanguage } from '../services.ts';
import type { RivDocumentValidator } from '../validation/document-validator.ts';

/** A file as the edge has read it. */
export interface SourceFile {
    readonly uri: string;
    readonly text: string;
}

/** Files that have been parsed, linked and checked together with the library. */
export interface Workspace {
    readonly language: RivLanguage;
    readonly documents: readonly LangiumDocument<ast.Document>[];
    findings(document: LangiumDocument): Finding[];
    contracts(): ast.Contract[];
    resolve(contract: ast.Contract, query?: StateQuery): Resolution;
}

/** Parses, links and indexes the files. Total: any text gives a workspace. A language that is passed in keeps its library for the next one. */
export async function openWorkspace(
    files: readonly SourceFile[],
    projects: readonly Project[] = [],
    language: RivLanguage = createRivLanguage(),
): Promise<Workspace> {
    const { shared, riv } = language;
    riv.references.Projects.setProjects(projects);
    const load = ({ uri, text }: SourceFile): LangiumDocument<ast.Document> => {
        const document = shared.workspace.LangiumDocumentFactory.fromString<ast.Document>(text, URI.parse(uri));
        shared.workspace.LangiumDocuments.addDocument(document);
        return document;
    };
    const library = Object.entries(LIBRARY_FILES)
        .map(([path, text]) => ({ uri: `${LIBRARY_SCHEME}:/${path}`, text }))
        .filter(({ uri }) => !shared.workspace.LangiumDocuments.hasDocument(URI.parse(uri)))
        .map(load);
    const documents = files.map(load);
    await shared.workspace.DocumentBuilder.build([...library, ...documents]);
    const validator = riv.validation.DocumentValidator as RivDocumentValidator;
    return {
        language,
        documents,
        findings: (document) => validator.findings(document),
        contracts: () => documents.flatMap((document) => document.parseResult.value.elements.filter(ast.isContract)),
        resolve: (contract, query) => {
            const document = documents.find((candidate) => candidate.parseResult.value === contract.$container);
            const amendments = document === undefined ? [] : createRuleContext(document, riv).amendmentsOf(contract);
            return resolve(contract, amendments, query);
        },
    };
}

/** Takes the files of a workspace out of its language again; the library stays. */
export async function closeWorkspace({ language, documents }: Workspace): Promise<void> {
    await language.shared.workspace.DocumentBuilder.update(
        [],
        documents.map((document) => document.uri),
    );
}
