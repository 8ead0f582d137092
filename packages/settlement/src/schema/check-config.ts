import type { JsonSchema } from './json-schema.ts';
import { SETTLEMENT_SCHEMA } from './settlement-schema.ts';

/** Where a value does not fit the schema. */
export interface SchemaProblem {
    /** JSON Pointer (RFC 6901); empty for the whole. */
    readonly path: string;
    readonly message: string;
}

/** What is wrong with a value that claims to be a settlement configuration; empty for a valid one. Total on any data. */
export function checkConfig(value: unknown): readonly SchemaProblem[] {
    return check(value, SETTLEMENT_SCHEMA, '');
}

function check(value: unknown, schema: JsonSchema, path: string): readonly SchemaProblem[] {
    const target = resolved(schema);
    if (target.anyOf !== undefined) {
        return checkAlternatives(value, target.anyOf, path);
    }
    const fault = faultOf(value, target);
    if (fault !== undefined) {
        return [{ path, message: fault }];
    }
    if (Array.isArray(value)) {
        return value.flatMap((item, index) => (target.items ? check(item, target.items, `${path}/${index}`) : []));
    }
    return isRecord(value) ? checkMembers(value, target, path) : [];
}

function resolved(schema: JsonSchema): JsonSchema {
    const name = schema.$ref?.slice('#/$defs/'.length);
    return name === undefined ? schema : (SETTLEMENT_SCHEMA.$defs?.[name] ?? schema);
}

/** The problems of the alternative that comes nearest, which is the one with the fewest. */
function checkAlternatives(value: unknown, schemas: readonly JsonSchema[], path: string): readonly SchemaProblem[] {
    const attempts = schemas.map((schema) => check(value, schema, path)).sort((a, b) => a.length - b.length);
    return attempts[0] ?? [];
}

function faultOf(value: unknown, schema: JsonSchema): string | undefined {
    if (schema.type !== undefined && typeOf(value) !== schema.type) {
        return `Erwartet ist ${TYPE_NAMES[schema.type]}.`;
    }
    if (schema.const !== undefined && value !== schema.const) {
        return `Erwartet ist „${schema.const}“.`;
    }
    if (schema.enum !== undefined && !schema.enum.includes(value as string)) {
        return `Möglich ist nur: ${schema.enum.join(', ')}.`;
    }
    if (typeof value === 'string') {
        const fits = schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value);
        return fits && value.length >= (schema.minLength ?? 0) ? undefined : `„${value}“ hat nicht die verlangte Form.`;
    }
    if (typeof value === 'number') {
        const inside = value >= (schema.minimum ?? value) && value <= (schema.maximum ?? value);
        return inside ? undefined : `${value} liegt außerhalb des zulässigen Bereichs.`;
    }
    return undefined;
}

function checkMembers(value: Readonly<Record<string, unknown>>, schema: JsonSchema, path: string): readonly SchemaProblem[] {
    const { properties = {}, required = [], additionalProperties } = schema;
    const at = (key: string) => `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const missing = required.filter((key) => !Object.hasOwn(value, key)).map((key) => ({ path: at(key), message: 'Die Angabe fehlt.' }));
    const members = Object.entries(value).flatMap(([key, member]) => {
        if (Object.hasOwn(properties, key)) {
            return check(member, properties[key] ?? {}, at(key));
        }
        return additionalProperties === false ? [{ path: at(key), message: 'Diese Angabe ist nicht vorgesehen.' }] : [];
    });
    return [...missing, ...members];
}

const TYPE_NAMES: Readonly<Record<NonNullable<JsonSchema['type']>, string>> = {
    object: 'ein Objekt',
    array: 'eine Liste',
    string: 'ein Text',
    integer: 'eine ganze Zahl',
    boolean: 'wahr oder falsch',
    null: 'null',
};

function typeOf(value: unknown): JsonSchema['type'] | 'other' {
    if (value === null) {
        return 'null';
    }
    if (Array.isArray(value)) {
        return 'array';
    }
    if (typeof value === 'number') {
        return Number.isInteger(value) ? 'integer' : 'other';
    }
    return typeof value === 'object' || typeof value === 'string' || typeof value === 'boolean'
        ? (typeof value as JsonSchema['type'])
        : 'other';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
