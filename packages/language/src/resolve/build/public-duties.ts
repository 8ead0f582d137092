import type { Charter, Cooperation, DataProtection, Indicator, Participation, Processor, Publication } from '@riv/model/contract/contract';
import { indicatorKinds } from '@riv/model/terms/indicator-kind';
import { purposes } from '@riv/model/terms/purpose';
import { recipients } from '@riv/model/terms/recipient';
import type * as ast from '../../generated/ast.ts';
import type { ContractState } from '../contract-state.ts';
import { originOf } from '../layer.ts';
import { current, currentAll, type Line, type SlotMap } from '../slot-map.ts';
import { type Gaps, required } from './gaps.ts';
import { defined, fieldFromLine, fromLine, readDate, readDuration, readEdition, readNumber, readTerm, readText, sourced } from './read.ts';

export function buildParticipation({ participation, contract, layer }: ContractState): Participation {
    const binding = (node: ast.Binding) => (node.none ? ('none' as const) : readDuration(node.term));
    const source = participation.values().next().value?.lines.at(-1);
    return {
        origin: source === undefined ? originOf(contract, layer) : originOf(source.node.$container ?? source.node, source.layer),
        ...defined({
            providerBinding: fromLine(current(participation, 'Binding', 'leistungserbringer'), binding),
            temporalBinding: fromLine(current(participation, 'Binding', 'zeitlich'), binding),
            withdrawal: fromLine(current(participation, 'Withdrawal'), (node) => readDuration(node.term)),
        }),
    };
}

export function buildDataProtection({ dataProtection, contract, layer }: ContractState): DataProtection {
    const controllers = current(dataProtection, 'Controllers');
    return {
        controllers: controllers?.node.parties.flatMap((reference) => reference.ref?.name ?? []) ?? [],
        processors: currentAll(dataProtection, 'Processor').flatMap(processor),
        origin: controllers === undefined ? originOf(contract, layer) : originOf(controllers.node.$container, controllers.layer),
    };
}

function processor({ node, layer }: Line<ast.Processor>): Processor[] {
    const purpose = readTerm(purposes, node.purpose);
    if (purpose === undefined) {
        return [];
    }
    return [
        {
            title: sourced(node.title, node, layer),
            seat: sourced(node.seat, node, layer),
            purpose: sourced(purpose, node, layer),
            noSubprocessors: node.noSubprocessors,
            origin: originOf(node, layer),
        },
    ];
}

export function buildCooperation({ cooperation, cooperationOffices, contract, layer }: ContractState): Cooperation {
    const subject = current(cooperation, 'Subject');
    const report = current(cooperation, 'CooperationReport');
    return {
        offices: cooperationOffices?.node.offices.flatMap((reference) => reference.ref?.name ?? []) ?? [],
        subjects: subject?.node.texts.map((text) => sourced(text, subject.node, subject.layer)) ?? [],
        reportTo:
            report?.node.values.flatMap((value) => {
                const recipient = readTerm(recipients, value);
                return recipient === undefined ? [] : [sourced(recipient, report.node, report.layer)];
            }) ?? [],
        origin: cooperationOffices === undefined ? originOf(contract, layer) : originOf(cooperationOffices.node, cooperationOffices.layer),
        ...defined({
            meetingsPerYear: fromLine(current(cooperation, 'Meetings'), (node) => readNumber(node.count)),
            contact: fieldFromLine(current(cooperation, 'Contact'), (node) => readText(node.text)),
        }),
    };
}

export function buildPublication({ publication, contract, layer }: ContractState, gaps: Gaps): Publication {
    const results = current(publication, 'Results');
    return {
        indicators: currentAll(publication, 'Indicator').map((line) => buildIndicator(line, gaps)),
        resultsWithin: required(
            gaps,
            fromLine(results, (node) => readDuration(node.term)),
            'Frist für die Ergebnisse',
            contract,
        ),
        financeReportWithin: required(
            gaps,
            fromLine(current(publication, 'FinanceReport'), (node) => readDuration(node.term)),
            'Frist für den Finanzbericht',
            contract,
        ),
        minimumCases: required(
            gaps,
            fromLine(current(publication, 'MinimumCases'), (node) => readNumber(node.count)),
            'Mindestfallzahl',
            contract,
        ),
        place: required(gaps, textLine(publication, 'PublicationPlace'), 'Ort der Veröffentlichung', contract),
        origin: contract.publication[0] === undefined ? originOf(contract, layer) : originOf(contract.publication[0], layer),
        ...defined({ licence: textLine(publication, 'Licence'), interimPlace: textLine(publication, 'InterimPlace') }),
    };
}

function buildIndicator({ node, layer }: Line<ast.Indicator>, gaps: Gaps): Indicator {
    const at = <N extends ast.IndicatorKind | ast.Goal | ast.Numerator | ast.Denominator | ast.Source>(
        line: N | undefined,
    ): Line<N> | undefined => (line === undefined ? undefined : { node: line, layer });
    const text = (line: ast.Numerator | ast.Denominator | ast.Source | undefined) =>
        fieldFromLine(at(line), (entry) => readText(entry.text));
    return {
        id: node.name,
        title: sourced(node.title, node, layer),
        kind: required(
            gaps,
            fromLine(at(node.kind[0]), (line) => readTerm(indicatorKinds, line.value)),
            'Art der Kennzahl',
            node,
        ),
        numerator: required(gaps, text(node.numerator[0]), 'Zähler', node),
        denominator: required(gaps, text(node.denominator[0]), 'Nenner', node),
        source: required(gaps, text(node.source[0]), 'Quelle', node),
        goal: required(
            gaps,
            fromLine(at(node.goal[0]), (line) => line.direction),
            'Ziel',
            node,
        ),
        origin: originOf(node, layer),
    };
}

export function buildCharter({ head, contract }: ContractState, gaps: Gaps): Charter {
    const line = current(head, 'Charter');
    const edition = required(
        gaps,
        fromLine(line, (node) => readEdition(node.edition)),
        'Charta',
        contract,
    );
    const signed = required(
        gaps,
        fieldFromLine(line, (node) => readDate(node.date)),
        'Unterzeichnung der Charta',
        contract,
    );
    return { edition, signed, origin: line === undefined ? edition?.origin : originOf(line.node, line.layer) };
}

function textLine(slots: SlotMap, type: 'PublicationPlace' | 'Licence' | 'InterimPlace') {
    return fromLine(current(slots, type), (node) => readText(node.text));
}
