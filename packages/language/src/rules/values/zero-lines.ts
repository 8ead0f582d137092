import { parseQuotient } from '@riv/model/value/quotient';
import type { AstNode } from 'langium';
import * as ast from '../../generated/ast.ts';
import { readDuration, readNumber } from '../../resolve/build/read.ts';

/** The properties of a line whose duration or count is zero although a zero regulates nothing there. */
export function zeroOf(line: AstNode): readonly string[] {
    if (ast.isMeetings(line) || ast.isMinimumCases(line) || ast.isBaseYears(line)) {
        return readNumber(line.count) === 0 ? ['count'] : [];
    }
    if (ast.isOrdinaryTermination(line) || ast.isAftermath(line)) {
        return readNumber(line.year) === 0 ? ['year'] : [];
    }
    if (ast.isPosition(line)) {
        return readNumber(line.limit) === 0 ? ['limit'] : [];
    }
    if (ast.isCondition(line)) {
        const amount = parseQuotient(line.amount ?? '');
        const noAmount = amount.ok && /^[0.]+$/.test(amount.value.value);
        return [...(noAmount ? ['amount'] : []), ...(readDuration(line.period)?.amount === 0 ? ['period'] : [])];
    }
    const withTerm =
        ast.isTerm(line) ||
        ast.isResults(line) ||
        ast.isFinanceReport(line) ||
        ast.isDue(line) ||
        ast.isNotice(line) ||
        ast.isBinding(line) ||
        ast.isExtension(line);
    return withTerm && readDuration(line.term)?.amount === 0 ? ['term'] : [];
}
