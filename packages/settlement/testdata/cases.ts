import { expect } from 'vitest';
import data from './settlement-cases.json' with { type: 'json' };

/** A worked case: terms and inputs, the named intermediates in order, the end figures. Decimals are strings with a point. */
export interface SettlementCase {
    readonly id: string;
    readonly title: string;
    readonly terms: Readonly<Record<string, unknown>>;
    readonly inputs: Readonly<Record<string, unknown>>;
    readonly steps: readonly { readonly name: string; readonly value: string; readonly cumulated?: string }[];
    readonly expected: Readonly<Record<string, unknown>>;
}

export const CASES = data as unknown as readonly SettlementCase[];

/** Ids of the cases that the tests of a file have opened so far. */
export const opened = new Set<string>();

export function caseOf(id: string): SettlementCase {
    const found = CASES.find((candidate) => candidate.id === id);
    if (!found) {
        throw new Error(`Kein Fall ${id}`);
    }
    opened.add(id);
    return found;
}

/** A text field of a case; the test fails where it is missing. */
export function text(fields: Readonly<Record<string, unknown>>, name: string): string {
    const value = fields[name];
    expect(value, name).toBeTypeOf('string');
    return value as string;
}

/** A list of records of a case. */
export function list(fields: Readonly<Record<string, unknown>>, name: string): readonly Readonly<Record<string, string>>[] {
    expect(Array.isArray(fields[name]), name).toBe(true);
    return fields[name] as readonly Record<string, string>[];
}

/** A nested record of a case. */
export function record(fields: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
    expect(fields[name], name).toBeTypeOf('object');
    return fields[name] as Record<string, unknown>;
}

/**
 * Compares every named step of a case with what the engine gives. `open` names the steps that the engine does not produce;
 * a step that is neither compared nor named fails, and so does a named one that does not exist.
 */
export function compareSteps(found: SettlementCase, values: Readonly<Record<string, string>>, open: readonly string[] = []): void {
    const names = found.steps.map(({ name }) => name);
    expect([...Object.keys(values), ...open].toSorted(), found.id).toEqual(names.toSorted());
    const expected = Object.fromEntries(found.steps.filter(({ name }) => name in values).map(({ name, value }) => [name, value]));
    expect(values, found.id).toEqual(expected);
}
