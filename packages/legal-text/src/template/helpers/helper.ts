import type { GrammaticalCase } from '../../german/grammatical-case.ts';
import { isGrammaticalCase } from '../../german/grammatical-case.ts';
import type { Call, Session } from '../session.ts';

/** A helper that prints: gets its arguments and returns text with marks. */
export type InlineHelper = (session: Session, call: Call, args: readonly unknown[]) => string;

/** A helper that decides: used in blocks and in brackets. */
export type ConditionHelper = (session: Session, args: readonly unknown[]) => boolean;

/** The case that an argument names; nominative where none is given. */
export function caseOf(argument: unknown): GrammaticalCase {
    return isGrammaticalCase(argument) ? argument : 'nominativ';
}
