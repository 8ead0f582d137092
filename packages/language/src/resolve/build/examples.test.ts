import { expect, test } from 'vitest';
import { contractOf } from '../../testing/open-text.ts';
import { contractWith } from '../../testing/snippet.ts';

const FACTOR = 'qualitätsfaktor aus kennzahlen, mindestens 0,90';

test('a value from the indicators is an assumption of the example', async () => {
    const { examples } = await contractOf(contractWith({}));
    const [first] = examples[0]?.cases ?? [];
    expect(first?.quality?.value.value).toBe('0.95');
    expect(first?.calculation.find(({ id }) => id === 'qualityFactor')?.formula).toMatch(/^Qualitätswert aus den Kennzahlen/u);
});

test('a fixed factor is a term of the contract: the example does not assume it, the calculation shows it', async () => {
    const { examples } = await contractOf(contractWith({ [FACTOR]: 'qualitätsfaktor 0,95' }));
    const [first] = examples[0]?.cases ?? [];
    expect(first?.quality).toBeUndefined();
    expect(first?.calculation.find(({ id }) => id === 'qualityFactor')).toMatchObject({
        label: 'Qualitätsfaktor',
        formula: 'im Vertrag festgelegt',
        value: { value: '0.95' },
    });
    expect(examples[0]?.results.map(({ stated, computed }) => computed?.amount === stated.value.amount)).toEqual([true, true, true, true]);
});
