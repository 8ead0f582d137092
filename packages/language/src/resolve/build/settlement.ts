import type { Security, SettlementDates, SettlementDay, Termination } from '@riv/model/contract/contract';
import { consequences } from '@riv/model/terms/consequence';
import { securedClaims } from '@riv/model/terms/secured-claim';
import { securityKinds } from '@riv/model/terms/security-kind';
import type * as ast from '../../generated/ast.ts';
import type { ContractState, Entity } from '../contract-state.ts';
import { originOf } from '../layer.ts';
import { current } from '../slot-map.ts';
import { type Gaps, required } from './gaps.ts';
import {
    defined,
    fieldFromLine,
    fromLine,
    readDayMonth,
    readDuration,
    readMoney,
    readNumber,
    readPercent,
    readTerm,
    readText,
    sourced,
} from './read.ts';

/** `des folgejahres` is one year after the Abrechnungsjahr, `des zweiten folgejahres` two. */
const YEARS_AFTER: Readonly<Record<string, number>> = {
    folgejahres: 1,
    zweitenfolgejahres: 2,
    drittenfolgejahres: 3,
    viertenfolgejahres: 4,
};

export function yearsAfter(following: string | undefined): number | undefined {
    return YEARS_AFTER[(following ?? '').replace(/\s/g, '')];
}

export function settlementDay(node: ast.Provisional | ast.Final): SettlementDay | undefined {
    const day = readDayMonth(node.day);
    const years = yearsAfter(node.following);
    return day === undefined || years === undefined ? undefined : { day, yearsAfter: years };
}

export function buildSettlement({ settlement, contract, layer }: ContractState, gaps: Gaps): SettlementDates {
    const source = current(settlement, 'Provisional');
    return {
        provisional: required(gaps, fromLine(source, settlementDay), 'vorläufige Abrechnung', contract),
        final: required(gaps, fromLine(current(settlement, 'Final'), settlementDay), 'endgültige Abrechnung', contract),
        due: required(
            gaps,
            fromLine(current(settlement, 'Due'), (node) => readDuration(node.term)),
            'Zahlungsziel',
            contract,
        ),
        origin: source === undefined ? originOf(contract, layer) : originOf(source.node.$container, source.layer),
    };
}

export function buildTermination({ termination, contract, layer }: ContractState, gaps: Gaps): Termination {
    const rate = (node: ast.Interest | ast.Growth) => readPercent(node.rate);
    const source = current(termination, 'Consequence');
    const consequence = fromLine(source, (node) => readTerm(consequences, node.value));
    // Interest and growth belong to the redemption at present value; the other consequences do not use them.
    const redeemed = consequence?.value === 'Barwertablösung';
    const interest = consequence?.value === 'Fortführung' ? undefined : fromLine(current(termination, 'Interest'), rate);
    return {
        ordinaryAfterYear: required(
            gaps,
            fromLine(current(termination, 'OrdinaryTermination'), (node) => readNumber(node.year)),
            'ordentliche Kündigung',
            contract,
        ),
        notice: required(
            gaps,
            fromLine(current(termination, 'Notice'), (node) => readDuration(node.term)),
            'Kündigungsfrist',
            contract,
        ),
        consequence: required(gaps, consequence, 'Folge der Beendigung', contract),
        origin: source === undefined ? originOf(contract, layer) : originOf(source.node.$container, source.layer),
        ...defined({ interest, growth: redeemed ? fromLine(current(termination, 'Growth'), rate) : undefined }),
    };
}

export function buildSecurity(entity: Entity<ast.Security>, gaps: Gaps): Security {
    const { node, layer, lines, id } = entity;
    const kind = readTerm(securityKinds, node.value);
    return {
        id,
        kind: required(gaps, kind === undefined ? undefined : sourced(kind, node, layer), 'Art der Sicherheit', node),
        secures: (current(lines, 'Secures')?.node.values ?? []).flatMap((value) => {
            const claim = readTerm(securedClaims, value);
            return claim === undefined ? [] : [sourced(claim, node, layer)];
        }),
        adjustedYearly: current(lines, 'SecurityAdjustment') !== undefined,
        unlimited: current(lines, 'Unlimited') !== undefined,
        origin: originOf(node, layer),
        ...defined({
            title: node.title === undefined ? undefined : sourced(node.title, node, layer),
            guarantor: fieldFromLine(current(lines, 'Guarantor'), (line) => readText(line.text)),
            amount: fieldFromLine(current(lines, 'SecurityAmount'), (line) => readMoney(line.amount)),
        }),
    };
}
