import type { Sourced } from '@riv/model/contract/origin';
import type { QualityFactor, SuccessShare } from '@riv/model/contract/success-share';
import { formulaKinds } from '@riv/model/terms/formula-kind';
import { populationKinds } from '@riv/model/terms/population-kind';
import { purposes } from '@riv/model/terms/purpose';
import { roles } from '@riv/model/terms/role';
import { Decimal } from '@riv/model/value/decimal';
import { type LocalDate, yearOf } from '@riv/model/value/local-date';
import { type Percent, percentOf } from '@riv/model/value/percent';
import type * as ast from '../../generated/ast.ts';
import type { ContractState, SharePeriod } from '../contract-state.ts';
import { originOf } from '../layer.ts';
import { current, type Line, type SlotMap } from '../slot-map.ts';
import { type Gaps, required } from './gaps.ts';
import { defined, fromLine, readDuration, readNumber, readPercent, readQuotient, readTerm } from './read.ts';

/**
 * The dated periods of the Erfolgsvergütung. The first begins with the year of `begin`, without a first year while that is open; each
 * later one ends the one before it.
 */
export function buildSuccess(state: ContractState, begin: LocalDate | undefined, gaps: Gaps): SuccessShare[] {
    const firstYear = begin === undefined ? undefined : yearOf(begin);
    const starts = state.share.map((period, index) => (index === 0 ? firstYear : readNumber(period.fromYear)));
    const periods = state.share.flatMap((period, index) => {
        const validFrom = starts[index];
        if (validFrom === undefined && index > 0) {
            return [];
        }
        const next = starts.slice(index + 1).find((start) => start !== undefined);
        return [buildPeriod(state, period, validFrom, next === undefined ? undefined : next - 1, gaps)];
    });
    // A period that a later one replaces from the same year on never holds.
    return periods.filter(({ validFrom, validTo }) => validFrom === undefined || validTo === undefined || validTo >= validFrom);
}

function buildPeriod(
    state: ContractState,
    { lines, source }: SharePeriod,
    validFrom: number | undefined,
    validTo: number | undefined,
    gaps: Gaps,
): SuccessShare {
    const { contract } = state;
    const payerLine = current(lines, 'Share', 'Krankenkasse');
    const payerShare = required(
        gaps,
        fromLine(payerLine, (node) => readPercent(node.percent)),
        'Anteil der Krankenkasse',
        contract,
    );
    const thresholdMode = current(lines, 'ThresholdMode')?.node.conditions ?? [];
    const percent = <N extends ast.Threshold | ast.Cap | ast.LossShare>(line: Line<N> | undefined) =>
        fromLine(line, (node: N) => readPercent(node.percent));
    return {
        formula: required(gaps, term(lines, 'Formula', formulaKinds), 'Formel', contract),
        population: required(gaps, term(lines, 'Population', populationKinds), 'Population', contract),
        baseYears: required(
            gaps,
            fromLine(current(lines, 'BaseYears'), (node) => readNumber(node.count)),
            'Zahl der Basisjahre',
            contract,
        ),
        payerShare,
        unitShare: required(gaps, unitShare(lines, payerShare), 'Anteil der Integrationseinheit', contract),
        // First euro is the rule of all variants (D9); the line only says it.
        thresholdFromFirstEuro: true,
        thresholdTwoSided: thresholdMode.includes('beidseitig'),
        residualTo: required(
            gaps,
            fromLine(current(lines, 'Rounding'), (node) => readTerm(roles, node.role)),
            'Rundung',
            contract,
        ),
        origin: originOf(source.node, source.layer),
        ...defined({
            validFrom,
            validTo,
            lossCarryForward: fromLine(current(lines, 'LossCarryForward'), (node) => readDuration(node.term)),
            lossShare: percent(current(lines, 'LossShare')),
            threshold: percent(current(lines, 'Threshold')),
            gainCap: percent(current(lines, 'Cap', 'gewinn')),
            lossCap: percent(current(lines, 'Cap', 'verlust')),
            quality: fromLine(current(lines, 'QualityFactor'), qualityFactor),
            retention: term(lines, 'Retention', purposes),
        }),
    };
}

/** The unit takes the rest (R28); a stated share of its own must be that rest, which a rule checks. */
function unitShare(lines: SlotMap, payerShare: Sourced<Percent> | undefined): Sourced<Percent> | undefined {
    const line = current(lines, 'Share', 'Integrationseinheit');
    return payerShare === undefined ? undefined : fromLine(line, () => percentOf(new Decimal(100).minus(payerShare.value.value)));
}

function qualityFactor(node: ast.QualityFactor): QualityFactor | undefined {
    const value = readQuotient(node.fromIndicators ? node.floor : node.value);
    if (value === undefined) {
        return undefined;
    }
    return node.fromIndicators ? { floor: value } : { fixed: value };
}

function term<T extends Parameters<typeof readTerm>[0]>(lines: SlotMap, type: 'Formula' | 'Population' | 'Retention', table: T) {
    return fromLine(current(lines, type), (node) => readTerm(table, node.value));
}
