import type { Contract, VariantInfo } from '@riv/model/contract/contract';
import { known } from '@riv/model/contract/origin';
import { careForms } from '@riv/model/terms/care-form';
import { carrierKinds } from '@riv/model/terms/carrier-kind';
import { contractStatuses } from '@riv/model/terms/contract-status';
import type { Duration } from '@riv/model/value/duration';
import { childrenOf } from '../../tree/children.ts';
import { effectiveDate, type StateQuery } from '../amendments.ts';
import type { ContractState } from '../contract-state.ts';
import { originOf } from '../layer.ts';
import { current, NO_SLOTS, overlay } from '../slot-map.ts';
import { buildAdoption } from './care.ts';
import { buildClauses, buildOffer } from './clauses.ts';
import { deviationsOf, openPointsOf } from './departures.ts';
import { derivePayer, lastDay } from './derive.ts';
import { buildExample } from './examples.ts';
import { buildFund } from './fund.ts';
import { type Gap, type Gaps, required } from './gaps.ts';
import { buildAuthority, buildConference, buildOffice, buildPayer, buildProvider, buildUnit } from './parties.ts';
import { buildCharter, buildCooperation, buildDataProtection, buildParticipation, buildPublication } from './public-duties.ts';
import { defined, fieldFromLine, fromLine, readDate, readDuration, readEdition, readNorm, readTerm, readText, sourced } from './read.ts';
import { buildRegion } from './region.ts';
import { buildSecurity, buildSettlement, buildTermination } from './settlement.ts';
import { buildSuccess } from './success.ts';

export interface Built {
    /** Absent while something that the contract needs is missing or wrong. */
    readonly contract?: Contract;
    readonly gaps: readonly Gap[];
}

/** The finished contract of a state. Total: what is missing is listed, nothing is guessed. */
export function buildContract(state: ContractState, query: StateQuery | undefined): Built {
    const gaps: Gaps = [];
    const { contract: node, layer, head } = state;
    const variant = buildVariant(state, gaps);
    const region = required(gaps, current(head, 'Region'), 'Region', node);
    const conference = required(gaps, current(head, 'HealthConference'), 'Gesundheitskonferenz', node);
    const unit = required(gaps, current(head, 'IntegrationUnit'), 'Integrationseinheit', node);
    if (region === undefined || conference === undefined || unit === undefined || variant === undefined) {
        return { gaps };
    }
    const begin = required(
        gaps,
        fieldFromLine(current(head, 'Begin'), (line) => readDate(line.date)),
        'Vertragsbeginn',
        node,
    );
    const term = required(gaps, termOf(state), 'Laufzeit', node);
    const fund = buildFund(state, gaps);
    const plainPayers = state.payers.map((payer) => buildPayer(payer, gaps));
    const success = buildSuccess(state, known(begin), gaps);
    // From here on values are computed: they need what precedes to be complete.
    if (gaps.length > 0) {
        return { gaps };
    }
    const payers = plainPayers.map((payer) => derivePayer(payer, fund));
    const unitLines = overlay(NO_SLOTS, childrenOf(unit.node), unit.layer);
    const contract: Contract = {
        id: node.name,
        title: sourced(node.title, node, layer),
        variant,
        status: required(
            gaps,
            fromLine(current(head, 'Status'), (line) => readTerm(contractStatuses, line.value)),
            'Status',
            node,
        ),
        legalStatus: required(
            gaps,
            fromLine(current(head, 'LegalStatus'), (line) => readDate(line.date)),
            'Rechtsstand',
            node,
        ),
        concluded: required(
            gaps,
            fieldFromLine(current(head, 'Concluded'), (line) => readDate(line.date)),
            'Tag des Vertragsschlusses',
            node,
        ),
        begin,
        term,
        amendments: state.amendments.flatMap(appliedAmendment),
        legalBasis: required(
            gaps,
            fromLine(current(head, 'LegalBasis'), (line) => readNorm(line.text)),
            'Rechtsgrundlage',
            node,
        ),
        careForm: required(
            gaps,
            fromLine(current(head, 'CareForm'), (line) => readTerm(careForms, line.value)),
            'Versorgungsform',
            node,
        ),
        region: buildRegion(region, gaps),
        authorities: state.authorities.map((authority) => buildAuthority(authority, gaps)),
        conference: buildConference(conference),
        unit: buildUnit(unit, unitLines, gaps),
        payers,
        severalPayers: node.payers.length > 1,
        severalAuthorities: node.authorities.length > 1,
        offices: state.offices.map((office) => buildOffice(office, gaps)),
        providers: state.providers.map((provider) => buildProvider(provider, gaps)),
        participation: buildParticipation(state),
        dataProtection: buildDataProtection(state),
        cooperation: buildCooperation(state),
        publication: buildPublication(state, gaps),
        charter: buildCharter(state, gaps),
        securities: state.securities.map((security) => buildSecurity(security, gaps)),
        fund,
        success,
        settlement: buildSettlement(state, gaps),
        termination: buildTermination(state, gaps),
        modules: state.modules.map((module) => buildAdoption(module, gaps)),
        accompanying: state.accompanying.map(buildOffer),
        clauses: buildClauses(state),
        examples: state.examples.map((example) => buildExample(example, payers, success, gaps)),
        deviations: deviationsOf(state),
        openPoints: openPointsOf(state),
        origin: originOf(node, layer),
        ...defined({
            number: fieldFromLine(current(head, 'ContractNumber'), (line) => readText(line.text)),
            end: lastDay(known(begin), term.value),
            effective: query?.effective,
            known: query?.known ?? query?.effective,
        }),
    };
    return gaps.length > 0 ? { gaps } : { contract, gaps };
}

/** The term of the contract with its extensions. Years and months add up; other units are not used for terms. */
function termOf(state: ContractState): Contract['term'] | undefined {
    const base = fromLine(current(state.head, 'Term'), (line) => readDuration(line.term));
    return state.extensions.reduce((sum, { node, layer }) => {
        const more = readDuration(node.term);
        return sum === undefined || more === undefined ? sum : sourced(addTerms(sum.value, more), node, layer);
    }, base);
}

function addTerms(a: Duration, b: Duration): Duration {
    if (a.unit === b.unit) {
        return { ...a, amount: a.amount + b.amount };
    }
    const months = (duration: Duration): number => duration.amount * (duration.unit === 'year' ? 12 : 1);
    return { kind: 'duration', amount: months(a) + months(b), unit: 'month' };
}

function buildVariant(state: ContractState, gaps: Gaps): VariantInfo | undefined {
    const { chain, contract, head } = state;
    const own = chain.at(-1);
    const entries = chain.flatMap(({ variant, layer }) => {
        const edition = readEdition(variant.edition);
        return edition === undefined
            ? []
            : [
                  {
                      id: variant.name,
                      title: variant.title,
                      edition,
                      source: layer.source === 'library' ? ('library' as const) : ('variant' as const),
                  },
              ];
    });
    const last = entries.at(-1);
    const choice = contract.variant[0];
    // The standard variant is the nearest one of the library that can be concluded.
    const standard = chain.findLast(({ variant, layer }) => layer.source === 'library' && !variant.base) ?? own;
    if (own === undefined || last === undefined || standard === undefined || choice === undefined) {
        required(gaps, undefined, 'Variante', contract);
        return undefined;
    }
    const carriers = current(head, 'AllowedCarriers');
    return {
        id: own.variant.name,
        title: own.variant.title,
        edition: last.edition,
        standard: standard.variant.name,
        chain: entries.reverse(),
        allowedCarriers: carriers?.node.values.flatMap((value) => readTerm(carrierKinds, value) ?? []) ?? [],
        origin: originOf(choice, state.layer),
    };
}

function appliedAmendment({ node, layer }: ContractState['amendments'][number]): Contract['amendments'][number][] {
    const line = node.concluded[0];
    const concluded = fieldFromLine(line === undefined ? undefined : { node: line, layer }, (entry) => readDate(entry.date));
    const effective = effectiveDate(node);
    return concluded === undefined || effective === undefined
        ? []
        : [{ id: node.name, title: node.title, concluded, effective, origin: originOf(node, layer) }];
}
