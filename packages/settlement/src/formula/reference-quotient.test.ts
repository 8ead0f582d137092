import { expect, test } from 'vitest';
import { unwrap } from '../../testdata/engine.ts';
import { breakEven } from './break-even.ts';
import { referenceQuotient } from './reference-quotient.ts';

test('sums first, then divides, six digits half-up', () => {
    const { quotient } = unwrap(
        referenceQuotient([
            { spending: '1.00', normCost: '3.00' },
            { spending: '1.00', normCost: '0.00' },
        ]),
    );
    expect(quotient).toBe('0.666667');
});

test.each([
    [[], 'basisjahre-fehlen'],
    [[{ spending: '1.00', normCost: '0.00' }], 'normkosten-null'],
    [[{ spending: '1,00', normCost: '1.00' }], 'zahl-ungültig'],
    [[{ spending: '1.001', normCost: '1.00' }], 'betrag-zu-genau'],
])('%j is a fault', (years, code) => {
    const result = referenceQuotient(years);
    expect(result.ok ? undefined : result.problem.code).toBe(code);
});

test('a unit without share never breaks even', () => {
    const result = breakEven('3000000.00', '100', '150000000.00');
    expect(result.ok ? undefined : result.problem.code).toBe('anteil-null');
});
