import { compareDurations, type Duration } from '@riv/model/value/duration';
import type * as ast from '../../generated/ast.ts';
import { readDuration } from '../../resolve/build/read.ts';

const LEGAL: Duration = { kind: 'duration', amount: 2, unit: 'week' };

export interface WithdrawalTerm {
    readonly term: Duration;
    /** Negative, zero or positive, as the term is shorter than, equal to or longer than two weeks (§ 140a Abs. 4 Satz 2 SGB V). */
    readonly order: number;
}

/** Undefined while the term cannot be read (a finding of its own). Every month is longer than two weeks, none is shorter. */
export function withdrawalTerm(line: ast.Withdrawal): WithdrawalTerm | undefined {
    const term = readDuration(line.term);
    if (term === undefined) {
        return undefined;
    }
    return { term, order: compareDurations(term, LEGAL) ?? (term.amount === 0 ? -1 : 1) };
}
