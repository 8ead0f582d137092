import type { Contract } from '@riv/model/contract/contract';
import { contractFingerprint } from '@riv/model/contract/contract-fingerprint';
import { formatEdition } from '@riv/model/value/edition';
import type { NumberedText } from '../document/citation.ts';
import { duplicateIds } from '../document/duplicate-ids.ts';
import type { LegalDocument } from '../document/legal-document.ts';
import { numberAnnexes, numberSections } from '../document/number.ts';
import { type ResolvedText, resolveReferences } from '../document/references.ts';
import type { TextProblem } from '../problem.ts';
import { type Builder, createBuilder } from './builder.ts';
import { buildAnnexIndex, buildContents } from './contents.ts';
import { buildCover } from './cover.ts';
import { templatesFor } from './edition.ts';
import { mergeAnnexes, mergeSections } from './merge-base.ts';
import { reportOpenValues } from './open-values.ts';
import { buildRubrum } from './rubrum.ts';
import { buildProperties, buildRunningText } from './running-text.ts';
import { buildAnnexes, buildPreamble, buildSections, reportUnplacedClauses } from './sections.ts';
import { buildSignaturePage } from './signature.ts';

export interface LegalDocumentOptions {
    /**
     * The contract as concluded. With it the §§, Absätze and Anlagen of an amended state keep their numbers: what came later takes
     * a letter, what is gone reads „(aufgehoben)“.
     */
    readonly base?: Contract;
    /** For a preview: returns the document despite problems, with `[fehlt: …]` in place of what is missing. Never to be sent. */
    readonly lenient?: boolean;
}

export interface LegalDocumentResult {
    /** Absent where a problem makes the text unfit to be sent. */
    readonly document?: LegalDocument;
    readonly problems: readonly TextProblem[];
}

/** Builds the legal text of a contract. Pure and total: what is wrong is in `problems`. */
export function toLegalDocument(contract: Contract, options: LegalDocumentOptions = {}): LegalDocumentResult {
    const edition = templatesFor(contract);
    if (edition === undefined) {
        const message = `Für die Fassung ${formatEdition(contract.variant.edition)} der Variante ${contract.variant.title} gibt es keine Klauseltexte.`;
        return { problems: [{ code: 'fassung-unbekannt', message, path: 'variant.edition' }] };
    }
    const builder = createBuilder(contract, edition);
    const text = resolvedText(builder, options.base);
    const document = frame(contract, text);
    const problems = [...builder.problems, ...text.problems, ...duplicateIds(text), ...reportOpenValues(contract, document)];
    return problems.length > 0 && options.lenient !== true ? { problems } : { document, problems };
}

function resolvedText(builder: Builder, base: Contract | undefined): ResolvedText {
    const current = unnumberedText(builder);
    const before = base === undefined ? undefined : baseText(base);
    const merged = before === undefined ? current : mergedText(current, before);
    const inserted = before === undefined ? amendedClauses(builder.contract) : newIds(merged, before);
    const numbered: NumberedText = {
        ...(merged.preamble === undefined ? {} : { preamble: merged.preamble }),
        sections: numberSections(merged.sections, inserted),
        annexes: numberAnnexes(merged.annexes, inserted),
    };
    return resolveReferences(numbered, (id) => clauseOf(builder.contract, id));
}

function unnumberedText(builder: Builder): NumberedText {
    const preamble = buildPreamble(builder);
    const sections = buildSections(builder);
    const annexes = buildAnnexes(builder);
    reportUnplacedClauses(builder);
    return { ...(preamble === undefined ? {} : { preamble }), sections, annexes };
}

function baseText(base: Contract): NumberedText | undefined {
    const edition = templatesFor(base);
    return edition === undefined ? undefined : unnumberedText(createBuilder(base, edition));
}

function mergedText(current: NumberedText, base: NumberedText): NumberedText {
    return {
        ...current,
        sections: mergeSections(current.sections, base.sections),
        annexes: mergeAnnexes(current.annexes, base.annexes),
    };
}

/** Ids of §§, Absätze, Anlagen and their parts that the contract as concluded did not have. What is inside a new unit is numbered plainly. */
function newIds(text: NumberedText, base: NumberedText): ReadonlySet<string> {
    const known = new Set([...base.sections, ...base.annexes].map(({ id }) => id));
    const units = [...text.sections, ...text.annexes].map(({ id }) => id).filter((id) => !known.has(id));
    const paragraphs = base.sections.flatMap((section) => {
        const old = new Set(section.paragraphs.map(({ id }) => id));
        const now = text.sections.find(({ id }) => id === section.id)?.paragraphs ?? [];
        return now.map(({ id }) => id).filter((id) => !old.has(id));
    });
    const parts = base.annexes.flatMap((annex) => {
        const old = new Set(annex.parts.map(({ id }) => id));
        const now = text.annexes.find(({ id }) => id === annex.id)?.parts ?? [];
        return now.map(({ id }) => id).filter((id) => !old.has(id));
    });
    return new Set([...units, ...paragraphs, ...parts]);
}

/** Without the contract as concluded: own clauses whose text an amendment brought. */
function amendedClauses(contract: Contract): ReadonlySet<string> {
    return new Set(contract.clauses.filter((clause) => clause.kind === 'own' && clause.origin.source === 'amendment').map(({ id }) => id));
}

/** A reference into a library clause whose wording was replaced leads to the clause as a whole. */
function clauseOf(contract: Contract, id: string): string | undefined {
    const name = id.split('.')[0];
    return contract.clauses.find((clause) => clause.id === name && clause.wording !== undefined)?.id;
}

function frame(contract: Contract, text: NumberedText): LegalDocument {
    const accession = text.annexes.find(({ id, repealed }) => id === 'anlage.beitritt' && !repealed);
    const signature = buildSignaturePage(contract, accession === undefined ? undefined : `Anlage\u00a0${accession.number}`);
    const fingerprint = contractFingerprint(contract);
    return {
        properties: buildProperties(contract, fingerprint),
        running: buildRunningText(contract, fingerprint),
        cover: buildCover(contract),
        rubrum: buildRubrum(contract),
        contents: buildContents(text, signature.id),
        annexIndex: buildAnnexIndex(text),
        ...(text.preamble === undefined ? {} : { preamble: text.preamble }),
        sections: text.sections,
        signature,
        annexes: text.annexes,
        deviations: contract.deviations.map(({ subject, standard, agreed, reason }) => ({ subject, standard, agreed, reason })),
        openPoints: contract.openPoints.map(({ subject, reason }) => ({ subject, reason })),
    };
}
