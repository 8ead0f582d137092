import type * as care from '@riv/model/contract/care-module';
import { measures } from '@riv/model/terms/measure';
import type * as ast from '../../generated/ast.ts';
import type { Entity } from '../contract-state.ts';
import { type Layer, layerOfModule, originOf } from '../layer.ts';
import { type Gaps, required } from './gaps.ts';
import { defined, readDuration, readEdition, readMoney, readNumber, readQuotient, readTerm, readText, sourced } from './read.ts';

export function buildAdoption(entity: Entity<ast.ModuleAdoption>, gaps: Gaps): care.ModuleAdoption {
    const { node, layer } = entity;
    const module = required(gaps, node.module?.ref, 'Modul', node);
    const assignment = (line: ast.Assignment | ast.MemberAssignment, members: boolean): care.ModuleAdoption['assignments'] => {
        const role = line.role?.ref?.name;
        const provider = line.provider?.ref?.name;
        return role === undefined || provider === undefined ? [] : [{ role, provider, members }];
    };
    return {
        module: module === undefined ? (undefined as never) : buildModule(module, gaps),
        payers: node.payers.flatMap((line) => line.payers.flatMap((reference) => reference.ref?.name ?? [])),
        assignments: [
            ...node.memberAssignments.flatMap((line) => assignment(line, true)),
            ...node.assignments.flatMap((line) => assignment(line, false)),
        ],
        origin: originOf(node, layer),
    };
}

function buildModule(node: ast.CareModule, gaps: Gaps): care.CareModule {
    const layer = layerOfModule(node);
    const legalBasis = node.legalBasis[0];
    return {
        id: node.name,
        title: sourced(node.title, node, layer),
        edition: required(gaps, readEdition(node.edition), 'Fassung', node),
        validIn: node.validIn.flatMap((line) => line.values.map((value) => sourced(value, line, layer))),
        indications: node.indication.map((line) => buildIndication(line, layer)),
        insuredConditions: node.conditions.flatMap((line) => buildCondition(line, layer)),
        roles: node.roles.map((role) => ({
            id: role.name,
            title: sourced(role.title ?? role.name, role, layer),
            conditions: role.conditions.flatMap((line) => buildCondition(line, layer)),
        })),
        services: node.services.map((service) => ({ id: service.name, title: sourced(service.title, service, layer) })),
        remuneration: node.remuneration.flatMap((block) => block.positions.map((position) => buildPosition(position, block, layer, gaps))),
        origin: originOf(node, layer),
        ...defined({ legalBasis: legalBasis === undefined ? undefined : sourced(legalBasis.text, legalBasis, layer) }),
    };
}

function buildIndication(node: ast.Indication, layer: Layer): care.Indication {
    const origin = originOf(node, layer);
    const year = readNumber(node.year);
    if (node.icd) {
        return { kind: 'icd', codes: node.codes, secured: node.secured, origin, ...defined({ year }) };
    }
    return node.ops ? { kind: 'ops', codes: node.codes, origin, ...defined({ year }) } : { kind: 'text', text: node.text ?? '', origin };
}

function buildCondition(node: ast.Condition, layer: Layer): care.Condition[] {
    const origin = originOf(node, layer);
    const text = readText(node.text);
    if (text !== undefined) {
        return [{ kind: 'text', text, origin }];
    }
    const measure = readTerm(measures, node.what);
    const atLeast = readQuotient(node.amount);
    if (measure === undefined || atLeast === undefined) {
        return [];
    }
    const within = readDuration(node.period);
    return [
        {
            kind: 'measure',
            measure,
            atLeast,
            fullTimePosts: node.posts,
            origin,
            ...defined({ within }),
        },
    ];
}

function buildPosition(node: ast.Position, block: ast.Remuneration, layer: Layer, gaps: Gaps): care.RemunerationItem {
    const amount = readMoney(node.amount);
    const count = readNumber(node.limit);
    return {
        id: node.name,
        role: required(gaps, node.role?.ref?.name, 'Rolle', node),
        amount: required(gaps, amount === undefined ? undefined : sourced(amount, node, layer), 'Betrag', node),
        symbols: block.symbols
            .filter((symbol) => symbol.position?.ref === node)
            .map((symbol) => ({ number: symbol.key, region: symbol.value })),
        ...defined({ limit: count === undefined ? undefined : { count, per: node.per as care.LimitUnit[] } }),
    };
}
