import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.ts';
import { childrenOf } from '../tree/children.ts';
import {
    dataProtectionLines,
    fundLines,
    participationLines,
    publicationLines,
    settlementLines,
    shareLines,
    terminationLines,
} from './block-lines.ts';
import type { ClauseState, Entity, SharePeriod, StateDraft, VariantDraft } from './contract-state.ts';
import type { Layer } from './layer.ts';
import { slotKey } from './slot.ts';
import { type Line, NO_SLOTS, overlay } from './slot-map.ts';

export function layVariant(draft: VariantDraft, variant: ast.Variant, layer: Layer): void {
    draft.head = overlay(draft.head, [...variant.legalBasis, ...variant.careForm, ...variant.carriers, ...variant.term], layer);
    draft.mandatory = [...draft.mandatory, ...variant.mandatory.map((node) => ({ node, layer }))];
    for (const list of variant.libraryClauses) {
        for (const name of list.names) {
            const clause: ClauseState = {
                id: name,
                kind: 'library',
                locked: list.tail?.$type !== 'Free',
                repealed: false,
                source: { node: list, layer },
            };
            draft.clauses = [...draft.clauses.filter((other) => other.id !== name), clause];
        }
    }
    layBlocks(draft, variant, layer);
}

export function layContract(draft: StateDraft, contract: ast.Contract, layer: Layer): void {
    const { status, legalStatus, number, concluded, begin, term, region, charter, conference, unit } = contract;
    draft.head = overlay(
        draft.head,
        [...status, ...legalStatus, ...number, ...concluded, ...begin, ...term, ...region, ...charter, ...conference, ...unit],
        layer,
    );
    layBlocks(draft, contract, layer);
    draft.participation = overlay(draft.participation, contract.participation.flatMap(participationLines), layer);
    draft.dataProtection = overlay(draft.dataProtection, contract.dataProtection.flatMap(dataProtectionLines), layer);
    draft.authorities = contract.authorities.map((node) => entity(node, layer));
    draft.payers = contract.payers.map((node) => entity(node, layer));
    draft.offices = contract.offices.map((node) => entity(node, layer));
    draft.providers = contract.providers.map((node) => entity(node, layer));
    draft.securities = contract.securities.map((node) => entity(node, layer));
    draft.modules = contract.modules.map((node) => entity(node, layer));
    draft.accompanying = contract.accompanying.map((node) => entity(node, layer));
    draft.examples = contract.examples.map((node) => entity(node, layer));
}

/** Blocks that variants and contracts share. */
function layBlocks(draft: VariantDraft, text: ast.Variant | ast.Contract, layer: Layer): void {
    for (const block of text.cooperation) {
        layCooperation(draft, block, layer);
    }
    draft.publication = overlay(draft.publication, text.publication.flatMap(publicationLines), layer);
    draft.fund = overlay(draft.fund, text.fund.flatMap(fundLines), layer);
    draft.settlement = overlay(draft.settlement, text.settlement.flatMap(settlementLines), layer);
    draft.termination = overlay(draft.termination, text.termination.flatMap(terminationLines), layer);
    for (const block of text.share) {
        layShare(draft, block, layer);
    }
    for (const clause of text.clauses) {
        layClause(draft, clause, layer);
    }
}

export function layCooperation(draft: VariantDraft, block: ast.Cooperation, layer: Layer): void {
    draft.cooperation = overlay(draft.cooperation, [...block.subject, ...block.meetings, ...block.contact, ...block.report], layer);
    if (block.offices.length > 0) {
        draft.cooperationOffices = { node: block, layer };
    }
}

/** Money terms of an amendment open a new period; all others belong to the first one. */
export function layShare(draft: VariantDraft, block: ast.SuccessShare, layer: Layer): void {
    const last = draft.share.at(-1);
    if (last === undefined || layer.source === 'amendment') {
        const period: SharePeriod = { lines: overlay(last?.lines ?? NO_SLOTS, shareLines(block), layer), source: { node: block, layer } };
        draft.share = [...draft.share, block.fromYear === undefined ? period : { ...period, fromYear: block.fromYear }];
        return;
    }
    // Variants and contract write one text; only amendments date.
    draft.share = [...draft.share.slice(0, -1), { ...last, lines: overlay(last.lines, shareLines(block), layer) }];
}

export function layClause(draft: VariantDraft, node: ast.Clause, layer: Layer): void {
    const before = draft.clauses.find((clause) => clause.id === node.name);
    const text: Line<ast.Clause> = { node, layer };
    if (before !== undefined) {
        draft.clauses = draft.clauses.map((clause) => (clause === before ? { ...clause, text, repealed: false } : clause));
        return;
    }
    const own: ClauseState = { id: node.name, kind: 'own', locked: false, text, repealed: false, source: text };
    draft.clauses = [...draft.clauses, node.after === undefined ? own : { ...own, after: node.after }];
}

export function entity<T extends AstNode>(node: T, layer: Layer): Entity<T> {
    return {
        id: (node as { name?: string }).name ?? slotKey(node),
        node,
        layer,
        lines: overlay(NO_SLOTS, childrenOf(node), layer),
        events: [],
    };
}
