import type { Result } from '@riv/model/value/result';
import { expect } from 'vitest';
import type { QuantityId } from '../src/formula/quantities.ts';
import { settleYear, type YearResult } from '../src/formula/settle-year.ts';
import type { YearInputs } from '../src/formula/year-inputs.ts';
import { ROUNDING, type SuccessTerms } from '../src/terms/success-terms.ts';
import { type SettlementCase, text } from './cases.ts';

/** Terms of the standard variants with carried losses; a test overrides what it is about. */
export const STANDARD_TERMS: SuccessTerms = {
    formula: 'F2',
    referenceQuotient: '1.005390',
    payerPercent: '25',
    lossRule: { kind: 'carryForward', years: 3 },
    thresholdPercent: '0',
    thresholdTwoSided: false,
    gainCapPercent: null,
    lossCapPercent: null,
    quality: null,
    retentionPurpose: null,
    rounding: ROUNDING,
};

/** The terms of a case. A case without loss rule is one whose losses are carried for no year. */
export function termsOf({ terms }: SettlementCase, referenceQuotient = text(terms, 'qRef')): SuccessTerms {
    const shared = terms.lossRule === 'shared';
    const cap = (name: string) => (terms[name] === null ? null : text(terms, name));
    return {
        ...STANDARD_TERMS,
        referenceQuotient,
        payerPercent: text(terms, 'kassePercent'),
        lossRule: shared
            ? { kind: 'shared', unitPercent: text(terms, 'lossSharePercent') }
            : { kind: 'carryForward', years: Number(text(terms, 'carryForwardYears')) },
        thresholdPercent: text(terms, 'msrPercent'),
        thresholdTwoSided: text(terms, 'mlrPercent') === text(terms, 'msrPercent'),
        gainCapPercent: cap('gainCapPercent'),
        lossCapPercent: cap('lossCapPercent'),
        quality: { floor: '0.80' },
        retentionPurpose: 'Qualitätsbonifizierung',
    };
}

/** The value of a result; a failure fails the test with its message. */
export function unwrap<T>(result: Result<T>): T {
    if (!result.ok) {
        expect.fail(result.problem.message);
    }
    return result.value;
}

export function settle(terms: SuccessTerms, inputs: YearInputs): YearResult {
    return unwrap(settleYear(terms, inputs));
}

/** The value of a figure; the test fails where the statement has no such line. */
export function figureOf(result: YearResult, id: QuantityId): string {
    const found = result.figures.find((candidate) => candidate.id === id);
    expect(found, id).toBeDefined();
    return found?.value ?? '';
}
