import type { Field, Sourced } from '@riv/model/contract/origin';
import type * as party from '@riv/model/contract/party';
import type { PartyCore, PartyEvent, PartyStanding } from '@riv/model/contract/party';
import { authorityKinds } from '@riv/model/terms/authority-kind';
import { carrierKinds } from '@riv/model/terms/carrier-kind';
import { conferenceGroups } from '@riv/model/terms/conference-group';
import { conferenceTasks } from '@riv/model/terms/conference-task';
import { legalForms } from '@riv/model/terms/legal-form';
import { payerKinds } from '@riv/model/terms/payer-kind';
import { providerKinds } from '@riv/model/terms/provider-kind';
import { standings } from '@riv/model/terms/standing';
import { formatLocalDate } from '@riv/model/value/local-date';
import type * as ast from '../../generated/ast.ts';
import { effectiveDate } from '../amendments.ts';
import type { Entity } from '../contract-state.ts';
import { type Layer, originOf } from '../layer.ts';
import { current, type Line, type SlotMap } from '../slot-map.ts';
import { type Gaps, required } from './gaps.ts';
import {
    defined,
    fieldFromLine,
    fromLine,
    openField,
    readDate,
    readMoney,
    readNorm,
    readNumber,
    readTerm,
    readText,
    sourced,
} from './read.ts';

export function buildAuthority(entity: Entity<ast.Authority>, gaps: Gaps): party.Authority {
    const { node, lines } = entity;
    const resolution = decisionOf(current(lines, 'Resolution'));
    const request = fieldFromLine(current(lines, 'Request'), (line) => readDate(line.date));
    return {
        role: 'authority',
        ...core(entity, gaps),
        kind: required(gaps, termLine(lines, 'AuthorityKind', authorityKinds), 'Art', node),
        ...defined({ resolution, request }),
    };
}

export function buildUnit(line: Line<ast.IntegrationUnit>, lines: SlotMap, gaps: Gaps): party.IntegrationUnit {
    const { node, layer } = line;
    const carrier = current(lines, 'Carrier');
    const carriedBy = carrier?.node.of?.ref?.name;
    return {
        role: 'unit',
        ...core({ id: node.name, node, layer, lines, events: [] }, gaps),
        legalForm: required(gaps, termLine(lines, 'LegalForm', legalForms), 'Rechtsform', node),
        carrier: required(
            gaps,
            fromLine(carrier, (entry) => readTerm(carrierKinds, entry.value)),
            'Träger',
            node,
        ),
        carriedWith: carrier?.node.with.flatMap((reference) => reference.ref?.name ?? []) ?? [],
        partners: node.partners.flatMap((partner) => (readText(partner.text) === undefined ? [] : [sourced(partner.text, partner, layer)])),
        ...defined({ carriedBy, ik: ikOf(lines) }),
    };
}

/** A Kasse without what must be computed: quotient and fund calendar. */
export type PlainPayer = Omit<party.Payer, 'fundCalendar' | 'referenceQuotient'>;

export function buildPayer(entity: Entity<ast.Payer>, gaps: Gaps): PlainPayer {
    const { node, lines, events } = entity;
    const succession = events.findLast((event) => event.operation.$type === 'Succession');
    const exit = events.findLast((event) => event.operation.$type === 'Exit');
    const statuteRule = fieldFromLine(current(lines, 'StatuteRule'), (line) => readText(line.text));
    const mode = succession?.operation.$type === 'Succession' ? succession.operation.mode : undefined;
    const successorIk =
        succession?.operation.$type === 'Succession'
            ? sourced(succession.operation.key, succession.operation, succession.layer)
            : undefined;
    const { short, ...parts } = core(entity, gaps);
    return {
        role: 'payer',
        ...parts,
        ...defined({ short }),
        standing: sourced<PartyStanding>({ kind: 'Vertragspartner' }, node, entity.layer),
        payerKind: required(gaps, termLine(lines, 'PayerKind', payerKinds), 'Kassenart', node),
        legalForm: required(gaps, termLine(lines, 'LegalForm', legalForms), 'Rechtsform', node),
        accession: required(
            gaps,
            fieldFromLine(current(lines, 'Accession'), (line) => readDate(line.date)),
            'Beitritt',
            node,
        ),
        base: baseYears(current(lines, 'PayerBase'), gaps),
        history: events.flatMap((event, index) => historyEntry(event.operation, event.layer, titleBefore(node, events.slice(0, index)))),
        ...defined({ ik: successorIk ?? ikOf(lines), statuteRule, exit: exitOf(exit), fundYearsAfterSuccession: mode }),
    };
}

export function buildProvider(entity: Entity<ast.Provider>, gaps: Gaps): party.Provider {
    const { node, lines, events } = entity;
    const exit = events.findLast((event) => event.operation.$type === 'Exit');
    return {
        role: 'provider',
        ...core(entity, gaps),
        kind: required(gaps, termLine(lines, 'ProviderKind', providerKinds), 'Art', node),
        ...defined({ ik: ikOf(lines), exit: exitOf(exit) }),
    };
}

export function buildOffice(entity: Entity<ast.HealthOffice>, gaps: Gaps): party.HealthOffice {
    const { node, layer, lines } = entity;
    return {
        role: 'office',
        id: node.name,
        title: sourced(node.title, node, layer),
        district: required(
            gaps,
            fromLine(current(lines, 'OfficeDistrict'), (line) => readText(line.key)),
            'Kreis des Gesundheitsamts',
            node,
        ),
        standing: standingOf(lines, node, layer),
        origin: originOf(node, layer),
        ...defined({ authority: current(lines, 'OfficeCarrier')?.node.authority?.ref?.name }),
    };
}

export function buildConference({ node, layer }: Line<ast.HealthConference>): party.HealthConference {
    const basis = node.basis[0];
    const recommendation = node.recommendation[0];
    return {
        id: node.name,
        title: sourced(node.title, node, layer),
        members: node.members.flatMap((block) => block.members).flatMap((member) => conferenceMember(member, layer)),
        tasks: node.tasks.flatMap((line) =>
            line.values.flatMap((value) => {
                const task = readTerm(conferenceTasks, value);
                return task === undefined ? [] : [sourced(task, line, layer)];
            }),
        ),
        origin: originOf(node, layer),
        ...defined({
            basis: basis === undefined ? undefined : sourced(basis.text, basis, layer),
            recommendation: recommendation === undefined ? undefined : decisionOf({ node: recommendation, layer }),
        }),
    };
}

function conferenceMember(member: ast.Member, layer: Layer): party.ConferenceMember[] {
    const target = member.party?.ref;
    const group = readTerm(conferenceGroups, member.group);
    const title = target?.title ?? member.title;
    if (group === undefined || title === undefined) {
        return [];
    }
    return [{ group, title: sourced(title, member, layer), ...defined({ party: target?.name }) }];
}

function core(entity: Entity<ast.Authority | ast.IntegrationUnit | ast.Payer | ast.Provider>, gaps: Gaps): PartyCore {
    const { node, layer, lines, events } = entity;
    const renaming = events.findLast((event) => event.operation.$type === 'Renaming');
    const title =
        renaming?.operation.$type === 'Renaming'
            ? sourced(renaming.operation.title, renaming.operation, renaming.layer)
            : sourced(node.title, node, layer);
    return {
        id: node.name,
        title: required(gaps, readText(title.value) === undefined ? undefined : title, 'Name', node),
        standing: standingOf(lines, node, layer),
        seal: current(lines, 'Seal') !== undefined,
        origin: originOf(node, layer),
        ...defined({
            short: fromLine(current(lines, 'ShortName'), (line) => readText(line.text)),
            seat: fieldFromLine(current(lines, 'Seat'), (line) => readText(line.text)),
            representedBy: fieldFromLine(current(lines, 'RepresentedBy'), (line) => readText(line.text)),
        }),
    };
}

/** Without a line a party is only named. */
function standingOf(
    lines: SlotMap,
    node: ast.Authority | ast.IntegrationUnit | ast.Payer | ast.Provider | ast.HealthOffice,
    layer: Layer,
): Sourced<PartyStanding> {
    const line = current(lines, 'Standing');
    const stated = fromLine(line, (entry): PartyStanding | undefined => {
        const kind = readTerm(standings, entry.value);
        return kind === undefined ? undefined : { kind, ...defined({ norm: readNorm(entry.norm) }) };
    });
    return stated ?? sourced({ kind: 'Genannt' }, node, layer);
}

function termLine<T extends Parameters<typeof readTerm>[0]>(
    lines: SlotMap,
    type: 'AuthorityKind' | 'PayerKind' | 'ProviderKind' | 'LegalForm',
    table: T,
) {
    return fromLine(current(lines, type), (line) => readTerm(table, line.value));
}

function ikOf(lines: SlotMap): Field<string> | undefined {
    return fieldFromLine(current(lines, 'Ik'), (line) => readText(line.key));
}

function decisionOf(line: Line<ast.Resolution | ast.Recommendation> | undefined): party.Decision | undefined {
    const date = fieldFromLine<ast.Resolution | ast.Recommendation, NonNullable<ReturnType<typeof readDate>>>(line, (node) =>
        readDate(node.date),
    );
    if (line === undefined || date === undefined) {
        return undefined;
    }
    const number = readText(line.node.number);
    return { date, ...defined({ number: number === undefined ? undefined : sourced(number, line.node, line.layer) }) };
}

function baseYears(line: Line<ast.PayerBase> | undefined, gaps: Gaps): party.BaseYear[] {
    if (line === undefined) {
        return [];
    }
    const { layer } = line;
    return line.node.years.map((node) => ({
        year: required(gaps, readNumber(node.year), 'Jahr', node),
        spending: required(gaps, amount(node, node.spending, node.spendingOpen, layer), 'Ausgaben', node),
        normCost: required(gaps, amount(node, node.normCost, node.normCostOpen, layer), 'Normkosten', node),
        provisional: node.provisional,
    }));
}

function amount(
    node: ast.BaseYear,
    text: string | undefined,
    open: ast.Open | undefined,
    layer: Layer,
): party.BaseYear['spending'] | undefined {
    if (open !== undefined) {
        return openField(open, layer);
    }
    const money = readMoney(text);
    return money === undefined ? undefined : sourced(money, node, layer);
}

function exitOf(event: Entity['events'][number] | undefined) {
    if (event?.operation.$type !== 'Exit') {
        return undefined;
    }
    const date = readDate(event.operation.date);
    return date === undefined ? undefined : sourced(date, event.operation, event.layer);
}

/** What a party was called before its next event. */
function titleBefore(node: ast.Payer, earlier: Entity['events']): string {
    const renaming = earlier.findLast((event) => event.operation.$type === 'Renaming');
    return renaming?.operation.$type === 'Renaming' ? renaming.operation.title : node.title;
}

function historyEntry(operation: ast.Exit | ast.Renaming | ast.Succession, layer: Layer, title: string): PartyEvent[] {
    const origin = originOf(operation, layer);
    const effective = layer.node.$type === 'Amendment' ? effectiveDate(layer.node) : undefined;
    if (operation.$type === 'Exit') {
        const date = readDate(operation.date);
        return date === undefined ? [] : [{ kind: 'exit', date, text: `ausgeschieden zum ${formatLocalDate(date)}`, origin }];
    }
    if (effective === undefined) {
        return [];
    }
    return operation.$type === 'Renaming'
        ? [{ kind: 'renaming', date: effective, text: `umbenannt von ${title} in ${operation.title}`, origin }]
        : [{ kind: 'succession', date: effective, text: `Rechtsnachfolge mit dem Institutionskennzeichen ${operation.key}`, origin }];
}
