import type { CalculatedFigure, WorkedExample } from '@riv/model/contract/contract';
import type { Payer } from '@riv/model/contract/party';
import type { SuccessShare } from '@riv/model/contract/success-share';
import { Decimal } from '@riv/model/value/decimal';
import type { Money } from '@riv/model/value/money';
import { percentOf } from '@riv/model/value/percent';
import type { Figure } from '@riv/settlement/formula/figure';
import { settleYear, type YearResult } from '@riv/settlement/formula/settle-year';
import { termsOfShare } from '@riv/settlement/terms/terms-of-share';
import type * as ast from '../../generated/ast.ts';
import type { Entity } from '../contract-state.ts';
import { type Layer, originOf } from '../layer.ts';
import { type Gaps, required } from './gaps.ts';
import { defined, readMoney, readNumber, readQuotient, readText, sourced } from './read.ts';

/** Computes a worked example with the engine that settles the contract; what cannot be computed stays without a calculated value. */
export function buildExample(
    { node, layer }: Entity<ast.WorkedExample>,
    payers: readonly Payer[],
    success: readonly SuccessShare[],
    gaps: Gaps,
): WorkedExample {
    const yearLine = node.year[0];
    const year = readNumber(yearLine?.year);
    const cases = node.inputs.map((input) => {
        const payer = payers.find((candidate) => candidate.id === input.payer?.ref?.name);
        const spending = readMoney(input.spending);
        const normCost = readMoney(input.normCost);
        const quality = readQuotient(input.quality);
        const share = year === undefined ? undefined : shareOf(success, year);
        const result =
            payer && spending && normCost && year !== undefined && share !== undefined
                ? settle(payer, share, year, spending, normCost, quality?.value)
                : undefined;
        // A fixed factor is a term of the contract; only one that follows from the indicators is an assumption of the example.
        const assumed = share?.quality !== undefined && 'floor' in share.quality.value;
        return {
            result,
            printed: {
                payer: required(gaps, payer?.id, 'Krankenkasse', input),
                spending: required(gaps, spending === undefined ? undefined : sourced(spending, input, layer), 'Ausgaben', input),
                normCost: required(gaps, normCost === undefined ? undefined : sourced(normCost, input, layer), 'Normkosten', input),
                calculation: result?.figures.map(calculated) ?? [],
                ...defined({ quality: quality !== undefined && assumed ? sourced(quality, input, layer) : undefined }),
            },
        };
    });
    const results = cases.map(({ result, printed }) => ({ payer: printed.payer, result }));
    return {
        id: node.name,
        title: sourced(readText(node.title) ?? node.name, node, layer),
        year: required(
            gaps,
            yearLine === undefined || year === undefined ? undefined : sourced(year, yearLine, layer),
            'Jahr des Rechenbeispiels',
            node,
        ),
        cases: cases.map(({ printed }) => printed),
        results: node.results.map((line) => statedResult(line, layer, results, gaps)),
        origin: originOf(node, layer),
    };
}

interface PayerResult {
    readonly payer: string;
    readonly result: YearResult | undefined;
}

function shareOf(success: readonly SuccessShare[], year: number): SuccessShare | undefined {
    return success.find(({ validFrom = year, validTo = year }) => validFrom <= year && year <= validTo);
}

function settle(
    payer: Payer,
    share: SuccessShare,
    year: number,
    spending: Money,
    normCost: Money,
    quality: string | undefined,
): YearResult | undefined {
    if (payer.referenceQuotient === undefined) {
        return undefined;
    }
    const settled = settleYear(termsOfShare(share, payer.referenceQuotient), {
        year,
        spending: spending.amount,
        normCost: normCost.amount,
        ...defined({ qualityFactor: quality }),
    });
    return settled.ok ? settled.value : undefined;
}

function statedResult(
    line: ast.ExampleResult,
    layer: Layer,
    results: readonly PayerResult[],
    gaps: Gaps,
): WorkedExample['results'][number] {
    const stated = readMoney(line.amount);
    const party = line.party?.ref?.name;
    return {
        kind: line.kind,
        stated: required(gaps, stated === undefined ? undefined : sourced(stated, line, layer), 'Ergebnis', line),
        ...defined({ party, computed: computedResult(line.kind, party, results) }),
    };
}

/** Delta and amounts of the unit are sums over the Kassen of the example; what remains with a Kasse is its own. */
function computedResult(kind: ast.ExampleResult['kind'], party: string | undefined, results: readonly PayerResult[]): Money | undefined {
    const own = results.filter(({ payer }) => payer === party);
    const chosen = kind === 'verbleib' ? own : results;
    const amounts = chosen.map(({ result }) => (result === undefined ? undefined : amountOf(kind, result)));
    if (amounts.length === 0 || amounts.includes(undefined)) {
        return undefined;
    }
    return money(Decimal.sum(...(amounts as string[])).toFixed(2));
}

function amountOf(kind: ast.ExampleResult['kind'], result: YearResult): string {
    switch (kind) {
        case 'delta':
            return result.delta;
        case 'verbleib':
            return result.payer;
        case 'auszahlung':
            return result.unit;
        case 'einbehalt':
            return result.retained;
        default:
            return result.unitPays;
    }
}

function calculated(figure: Figure): CalculatedFigure {
    const { id, label, formula, unit, value } = figure;
    if (unit === 'percent') {
        return { id, label, formula, value: percentOf(value) };
    }
    return {
        id,
        label,
        formula,
        value: unit === 'quotient' ? { kind: 'quotient', value, digits: value.split('.')[1]?.length ?? 0 } : money(value),
    };
}

function money(amount: string): Money {
    return { kind: 'money', amount };
}
