import { fieldValue, holds } from '../field-value.ts';
import { printValue } from '../print-value.ts';
import { anyTermLabel } from '../term-label.ts';
import type { ConditionHelper } from './helper.ts';

export const holdsAny: ConditionHelper = (_session, [field]) => holds(field);

/** `{{#gleich a "b"}}`: same value; a name of a closed list also equals its label. An open value equals nothing. */
export const gleich: ConditionHelper = (_session, [a, b]) => {
    const left = keysOf(a);
    return keysOf(b).some((key) => left.includes(key));
};

/** `{{#hatklausel "Name"}}`: whether the contract carries the clause. */
export const hatklausel: ConditionHelper = (session, [name]) => {
    const clause = session.contract.clauses.find(({ id }) => id === name);
    return clause !== undefined && !clause.repealed;
};

function keysOf(field: unknown): readonly string[] {
    const unpacked = fieldValue(field);
    if (unpacked.state !== 'known') {
        return [];
    }
    const { value } = unpacked;
    if (typeof value === 'boolean') {
        return [String(value)];
    }
    const printed = printValue(value, '');
    const bare = typeof value === 'object' && value !== null && 'value' in value ? [String(value.value)] : [];
    const label = typeof value === 'string' ? anyTermLabel(value, '') : undefined;
    return [
        ...(typeof value === 'string' ? [value] : []),
        ...(printed === undefined ? [] : [printed.replaceAll('\u00a0', ' ')]),
        ...(label === undefined ? [] : [label]),
        ...bare,
    ];
}
