import { comparePercent, percentOf } from '@riv/model/value/percent';
import type { AstNode } from 'langium';
import * as ast from '../../generated/ast.ts';
import { readDuration, readPercent } from '../../resolve/build/read.ts';
import { isSettledTooEarly } from '../dates/abrechnung-zu-früh.rule.ts';
import { wrongSum } from '../success/anteile-summe.rule.ts';
import { zeroOf } from '../values/zero-lines.ts';
import { ownBounds } from './corridor.ts';

/** The most that may stay with the Krankenkasse (R31). */
export const MOST_FOR_PAYER = percentOf('25');

/** Whether a line gives the Krankenkasse more than R31 allows. */
export function exceedsPayerShare(line: AstNode): boolean {
    const share = ast.isShare(line) && line.role === 'Krankenkasse' ? readPercent(line.percent) : undefined;
    return share !== undefined && comparePercent(share, MOST_FOR_PAYER) > 0;
}

/** Whether the range of a line lets the share of the Krankenkasse rise above what R31 allows. */
export function exceedsPayerRange(line: AstNode): boolean {
    const upper = ast.isShare(line) && line.role === 'Krankenkasse' ? ownBounds(line)?.upper : undefined;
    return upper?.kind === 'percent' && comparePercent(upper, MOST_FOR_PAYER) > 0;
}

/** Lines of the Zukunftsfonds that the concept fixes and that have a finding of their own when they differ. */
export function isFundRate(line: AstNode): boolean {
    return ast.isFundPhase(line) || ast.isForwarding(line) || ast.isRepayment(line);
}

/** Whether a stricter rule speaks about the value of a line already, so that its lock need not. */
export function hasStricterFinding(line: AstNode): boolean {
    return (
        isFundRate(line) ||
        exceedsPayerShare(line) ||
        zeroOf(line).length > 0 ||
        isVoidPaymentPeriod(line) ||
        ((ast.isProvisional(line) || ast.isFinal(line)) && isSettledTooEarly(line)) ||
        (ast.isShare(line) && wrongSum(line.$container)?.line === line)
    );
}

/** More than 60 days are void whatever the variant says (§ 271a Abs. 2 BGB, L32). */
function isVoidPaymentPeriod(line: AstNode): boolean {
    const term = ast.isDue(line) ? readDuration(line.term) : undefined;
    return term !== undefined && term.amount * { day: 1, week: 7, month: 31, year: 366 }[term.unit] > 60;
}
