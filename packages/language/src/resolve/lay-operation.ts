import type { AstNode } from 'langium';
import * as ast from '../generated/ast.ts';
import { dataProtectionLines, participationLines, publicationLines, settlementLines, terminationLines } from './block-lines.ts';
import type { Entity, StateDraft } from './contract-state.ts';
import { entity, layClause, layCooperation, layShare } from './lay-text.ts';
import type { Layer } from './layer.ts';
import { payerLines, providerLines } from './party-lines.ts';
import { overlay } from './slot-map.ts';

/** Carries out one operation of an amendment. An operation on something that is not there changes nothing (a finding of its own). */
export function layOperation(draft: StateDraft, operation: ast.Operation, layer: Layer): void {
    switch (operation.$type) {
        case 'Insertion':
            layInsertion(draft, operation.element, layer);
            return;
        case 'Change':
            layChange(draft, operation.element, layer);
            return;
        case 'Deletion':
            layDeletion(draft, operation, layer);
            return;
        case 'Exit':
        case 'Renaming':
            draft.payers = withEvent(draft.payers, operation.payer?.ref, operation, layer);
            draft.providers = withEvent(draft.providers, operation.provider?.ref, operation, layer);
            return;
        case 'Succession':
            draft.payers = withEvent(draft.payers, operation.payer?.ref, operation, layer);
            return;
        case 'Extension':
            draft.extensions = [...draft.extensions, { node: operation, layer }];
            return;
        case 'ConditionMet':
            draft.conditionMet = { node: operation, layer };
            return;
        default:
            // A change of the edition decides which chain the state starts from.
            return;
    }
}

function layInsertion(draft: StateDraft, element: ast.Insertion['element'] | undefined, layer: Layer): void {
    if (ast.isAuthority(element)) {
        draft.authorities = [...draft.authorities, entity(element, layer)];
    } else if (ast.isPayer(element)) {
        draft.payers = [...draft.payers, entity(element, layer)];
    } else if (ast.isHealthOffice(element)) {
        draft.offices = [...draft.offices, entity(element, layer)];
    } else if (ast.isProvider(element)) {
        draft.providers = [...draft.providers, entity(element, layer)];
    } else if (ast.isModuleAdoption(element)) {
        draft.modules = [...draft.modules, entity(element, layer)];
    } else if (ast.isAccompanying(element)) {
        draft.accompanying = [...draft.accompanying, entity(element, layer)];
    } else if (ast.isSecurity(element)) {
        draft.securities = [...draft.securities, entity(element, layer)];
    } else if (ast.isWorkedExample(element)) {
        draft.examples = [...draft.examples, entity(element, layer)];
    } else if (ast.isIndicator(element)) {
        draft.publication = overlay(draft.publication, [element], layer);
    } else if (ast.isClause(element)) {
        layClause(draft, element, layer);
    }
}

function layChange(draft: StateDraft, element: ast.Change['element'] | undefined, layer: Layer): void {
    if (ast.isTerm(element)) {
        draft.head = overlay(draft.head, [element], layer);
    } else if (ast.isCooperation(element)) {
        layCooperation(draft, element, layer);
    } else if (ast.isPublication(element)) {
        draft.publication = overlay(draft.publication, publicationLines(element), layer);
    } else if (ast.isSuccessShare(element)) {
        layShare(draft, element, layer);
    } else if (ast.isSettlement(element)) {
        draft.settlement = overlay(draft.settlement, settlementLines(element), layer);
    } else if (ast.isTermination(element)) {
        draft.termination = overlay(draft.termination, terminationLines(element), layer);
    } else if (ast.isDataProtection(element)) {
        draft.dataProtection = overlay(draft.dataProtection, dataProtectionLines(element), layer);
    } else if (ast.isParticipation(element)) {
        draft.participation = overlay(draft.participation, participationLines(element), layer);
    } else if (ast.isSecurity(element)) {
        const changed = entity(element, layer);
        draft.securities = draft.securities.map((security) =>
            security.id === changed.id
                ? withLines(
                      security,
                      [...changed.lines.values()].flatMap((slot) => slot.lines.map((line) => line.node)),
                      layer,
                  )
                : security,
        );
    } else if (ast.isChangedPayer(element)) {
        draft.payers = draft.payers.map((payer) =>
            payer.node === element.target?.ref ? withLines(payer, payerLines(element), layer) : payer,
        );
    } else if (ast.isChangedProvider(element)) {
        draft.providers = draft.providers.map((provider) =>
            provider.node === element.target?.ref ? withLines(provider, providerLines(element), layer) : provider,
        );
    }
}

function layDeletion(draft: StateDraft, operation: ast.Deletion, layer: Layer): void {
    draft.providers = without(draft.providers, operation.provider?.ref);
    draft.accompanying = without(draft.accompanying, operation.accompanying?.ref);
    draft.examples = without(draft.examples, operation.example?.ref);
    const module = operation.module?.ref;
    draft.modules = module === undefined ? draft.modules : draft.modules.filter((adoption) => adoption.node.module?.ref !== module);
    const indicator = operation.indicator?.ref;
    if (indicator !== undefined) {
        draft.publication = new Map([...draft.publication].filter(([, slot]) => !slot.lines.some((line) => line.node === indicator)));
    }
    draft.clauses = draft.clauses.map((clause) =>
        clause.id === operation.clause ? { ...clause, repealed: true, source: { node: operation, layer } } : clause,
    );
}

function without<T extends AstNode>(entities: readonly Entity<T>[], node: AstNode | undefined): readonly Entity<T>[] {
    return node === undefined ? entities : entities.filter((entry) => entry.node !== node);
}

function withLines<T extends AstNode>(changed: Entity<T>, lines: readonly AstNode[], layer: Layer): Entity<T> {
    return { ...changed, lines: overlay(changed.lines, lines, layer) };
}

function withEvent<T extends AstNode>(
    entities: readonly Entity<T>[],
    node: AstNode | undefined,
    operation: ast.Exit | ast.Renaming | ast.Succession,
    layer: Layer,
): readonly Entity<T>[] {
    return node === undefined
        ? entities
        : entities.map((entry) => (entry.node === node ? { ...entry, events: [...entry.events, { operation, layer }] } : entry));
}
