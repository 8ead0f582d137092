import { parseDuration } from '@riv/model/value/duration';
import { parseMoney } from '@riv/model/value/money';
import { parsePercent } from '@riv/model/value/percent';
import { parseQuotient } from '@riv/model/value/quotient';
import type { Result } from '@riv/model/value/result';
import type { AstNode } from 'langium';
import * as ast from '../../generated/ast.ts';
import { parseWholeNumber } from './whole-number.ts';

/** Reads a bound of a range. A bare figure takes the unit of the other bound: in „20 bis 30 jahre“ both are years. */
export function parseBound(text: string, node: AstNode): Result<unknown> {
    const { figure, unit } = partsOf(text);
    const other = ast.isRange(node) ? partsOf(node.upper).unit || partsOf(node.lower).unit : '';
    switch (unit || other) {
        case '':
            return figure.includes(',') || ast.isQualityFactor(node.$container) ? parseQuotient(figure) : parseWholeNumber(figure);
        case '%':
            return parsePercent(unit === '' ? figure : `${figure} %`);
        case 'EUR':
        case '€':
            return parseMoney(unit === '' ? figure : `${figure} ${unit}`);
        default:
            return withUnit(parseDuration(figure, unit || other), unit);
    }
}

/** „2,5jahre“ as it is kept in the tree: the figure, and the unit or an empty text. */
function partsOf(text: string | undefined): { readonly figure: string; readonly unit: string } {
    const match = /^([-+\d.,]*)\s*(.*)$/su.exec((text ?? '').trim());
    return { figure: match?.[1] ?? '', unit: match?.[2] ?? '' };
}

function withUnit<T>(result: Result<T>, unit: string): Result<T> {
    if (result.ok || result.problem.suggestion === undefined || unit === '') {
        return result;
    }
    return { ok: false, problem: { ...result.problem, suggestion: `${result.problem.suggestion} ${unit}` } };
}
