import type { FundPhase, FutureFund } from '@riv/model/contract/fund';
import { fundBases } from '@riv/model/terms/fund-base';
import { roles } from '@riv/model/terms/role';
import { percentOf } from '@riv/model/value/percent';
import type * as ast from '../../generated/ast.ts';
import type { ContractState } from '../contract-state.ts';
import { originOf } from '../layer.ts';
import { current, currentAll, type Line } from '../slot-map.ts';
import { type Gaps, required } from './gaps.ts';
import { defined, fromLine, readDate, readNorm, readNumber, readPercent, readTerm, sourced } from './read.ts';

export function buildFund(state: ContractState, gaps: Gaps): FutureFund {
    const { fund, contract, conditionMet } = state;
    const transfer = (node: ast.Forwarding | ast.Repayment) => {
        const from = readTerm(roles, node.from);
        const to = readTerm(roles, node.to);
        return from === undefined || to === undefined ? undefined : { from, to };
    };
    const base = fromLine(current(fund, 'FundBase'), (node) => {
        const kind = readTerm(fundBases, node.value);
        return kind === undefined ? undefined : { base: kind, ...defined({ norm: readNorm(node.norm) }) };
    });
    const source = current(fund, 'FundPhase');
    return {
        conditional: current(fund, 'FundCondition') !== undefined,
        base: required(gaps, base, 'Bemessungsgrundlage des Zukunftsfonds', contract),
        phases: currentAll(fund, 'FundPhase')
            .flatMap((line) => phaseOf(line) ?? [])
            .sort((a, b) => a.first - b.first),
        forwarding: required(gaps, fromLine(current(fund, 'Forwarding'), transfer), 'Weiterleitung des Aufschlags', contract),
        repayment: required(gaps, fromLine(current(fund, 'Repayment'), transfer), 'Rückführung des Abschlags', contract),
        paymentLagYears: current(fund, 'FundPayment') === undefined ? 0 : 1,
        offsetting: required(
            gaps,
            fromLine(current(fund, 'Offsetting'), (node) => node.mode === 'erlaubt'),
            'Aufrechnung',
            contract,
        ),
        aftermathYear: required(
            gaps,
            fromLine(current(fund, 'Aftermath'), (node) => readNumber(node.year)),
            'Nachwirkung des Zukunftsfonds',
            contract,
        ),
        origin: source === undefined ? originOf(contract, state.layer) : originOf(source.node.$container, source.layer),
        ...defined({ conditionMet: fromLine(conditionMet, (node) => readDate(node.date)) }),
    };
}

function phaseOf({ node, layer }: Line<ast.FundPhase>): FundPhase | undefined {
    const first = readNumber(node.first);
    const last = readNumber(node.last);
    const rate = node.none ? percentOf('0') : readPercent(node.rate);
    if (first === undefined || last === undefined || rate === undefined) {
        return undefined;
    }
    const direction = node.none ? 'none' : node.direction === 'abschlag' ? 'deduction' : 'surcharge';
    return { first, last, direction, rate: sourced(rate, node, layer).value, origin: originOf(node, layer) };
}
