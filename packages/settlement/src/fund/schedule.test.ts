import { expect, test } from 'vitest';
import { signedPhases } from './phase.ts';
import { fundSchedule } from './schedule.ts';

const STANDARD = [
    { first: 1, last: 3, ratePercent: '3' },
    { first: 4, last: 6, ratePercent: '1' },
    { first: 7, last: 10, ratePercent: '0' },
    { first: 11, last: 20, ratePercent: '-2' },
];

test('the standard schedule brings 12 % in and 20 % out over 20 years', () => {
    const { rates, surchargeSum, deductionSum, problems } = fundSchedule(STANDARD);
    expect(rates.map(({ ratePercent }) => Number(ratePercent))).toEqual([
        3, 3, 3, 1, 1, 1, 0, 0, 0, 0, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2,
    ]);
    expect([surchargeSum, deductionSum, problems]).toEqual(['12', '20', []]);
});

test.each([
    ['a gap', [STANDARD[0], STANDARD[2], STANDARD[3]], ['fonds-lücke 4–6']],
    ['an overlap', [...STANDARD, { first: 6, last: 7, ratePercent: '1' }], ['fonds-überschneidung 6–6', 'fonds-überschneidung 7–7']],
    [
        'nine years of payback',
        [...STANDARD.slice(0, 3), { first: 12, last: 20, ratePercent: '-2' }],
        ['fonds-lücke 11–11', 'fonds-rückführung 12–20'],
    ],
    [
        'payback until year 21',
        [...STANDARD.slice(0, 3), { first: 11, last: 21, ratePercent: '-2' }],
        ['fonds-länge 1–21', 'fonds-rückführung 11–21'],
    ],
    ['no payback', STANDARD.slice(0, 3), ['fonds-länge 1–10', 'fonds-rückführung 0–0', 'fonds-nicht-refinanziert 1–10']],
    ['a phase that runs backwards', [...STANDARD, { first: 5, last: 4, ratePercent: '1' }], ['fonds-phase-ungültig 5–4']],
    ['a rate that is no number', [...STANDARD, { first: 1, last: 1, ratePercent: 'drei' }], ['fonds-phase-ungültig 1–1']],
    ['a year of nine digits', [...STANDARD, { first: 1, last: 999_999_999, ratePercent: '1' }], ['fonds-phase-ungültig 1–999999999']],
] as const)('%s is reported', (_, phases, expected) => {
    const sound = phases.flatMap((phase) => (phase === undefined ? [] : [phase]));
    const { problems } = fundSchedule(sound);
    expect(problems.map(({ code, first, last }) => `${code} ${first}–${last}`)).toEqual(expected);
    expect(problems.every(({ message }) => message.endsWith('.'))).toBe(true);
});

test('an empty schedule is damaged, not a crash', () => {
    expect(fundSchedule([]).problems.map(({ code }) => code)).toEqual(['fonds-länge', 'fonds-rückführung']);
});

test('phases of a contract get the sign of their direction', () => {
    const rate = { value: '2' };
    expect(
        signedPhases([
            { first: 1, last: 3, direction: 'surcharge', rate },
            { first: 4, last: 4, direction: 'none', rate },
            { first: 5, last: 5, direction: 'deduction', rate },
        ]).map(({ ratePercent }) => ratePercent),
    ).toEqual(['2', '0', '-2']);
});
