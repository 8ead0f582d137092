/** The part of JSON Schema 2020-12 that the schema of the configuration uses. */
export interface JsonSchema {
    readonly $schema?: string;
    readonly $id?: string;
    readonly $defs?: Readonly<Record<string, JsonSchema>>;
    readonly $ref?: string;
    readonly title?: string;
    readonly description?: string;
    readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean' | 'null';
    readonly const?: string | number;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minLength?: number;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly properties?: Readonly<Record<string, JsonSchema>>;
    readonly required?: readonly string[];
    readonly additionalProperties?: false;
    readonly items?: JsonSchema;
    readonly anyOf?: readonly JsonSchema[];
}

/** Formats of the configuration, one definition each. */
export const DEFINITIONS = {
    money: {
        title: 'Betrag',
        description: 'Betrag in Euro als Dezimalzahl mit Punkt und genau zwei Nachkommastellen, zum Beispiel „-3369370.00“.',
        type: 'string',
        pattern: '^-?(0|[1-9][0-9]{0,17})\\.[0-9]{2}$',
    },
    percent: {
        title: 'Prozentsatz',
        description: 'Prozentsatz als Dezimalzahl mit Punkt, ohne Prozentzeichen: „2.5“ für 2,5 %.',
        type: 'string',
        pattern: '^-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,12})?$',
    },
    quotient: {
        title: 'Quotient',
        description: 'Verhältniszahl als Dezimalzahl mit Punkt; Nullen am Ende bleiben stehen: „1.005390“.',
        type: 'string',
        pattern: '^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,12})?$',
    },
    date: {
        title: 'Tag',
        description: 'Kalendertag als JJJJ-MM-TT.',
        type: 'string',
        pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
    },
    monthDay: {
        title: 'Tag im Jahr',
        description: 'Tag, der jedes Jahr wiederkehrt, als MM-TT.',
        type: 'string',
        pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
    },
    year: { title: 'Jahr', description: 'Kalenderjahr.', type: 'integer', minimum: 1900, maximum: 2299 },
    count: { title: 'Anzahl', description: 'Ganze Zahl ab null.', type: 'integer', minimum: 0 },
    ik: {
        title: 'Institutionskennzeichen',
        description: 'Institutionskennzeichen mit neun Ziffern.',
        type: 'string',
        pattern: '^[0-9]{9}$',
    },
    districtKey: {
        title: 'Kreisschlüssel',
        description: 'Amtlicher Kreisschlüssel mit fünf Ziffern.',
        type: 'string',
        pattern: '^[0-9]{5}$',
    },
    fingerprint: {
        title: 'Prüfsumme',
        description: 'SHA-256 über den aufgelösten Vertrag; Vertragstext und Abrechnungsdatei desselben Standes tragen dieselbe.',
        type: 'string',
        pattern: '^sha256:[0-9a-f]{64}$',
    },
    clause: {
        title: 'Fundstelle',
        description: 'Stabile Kennung der Bestimmung des Vertragstextes, aus der dieses Element stammt.',
        type: 'string',
        pattern: '^[\\p{L}0-9][\\p{L}0-9_-]*(\\.[\\p{L}0-9_-]+)*$',
    },
    text: { title: 'Text', description: 'Nicht leerer Text.', type: 'string', minLength: 1 },
} as const satisfies Readonly<Record<string, JsonSchema>>;

export type Format = keyof typeof DEFINITIONS;

/** A property of a format, with its own title and description. */
export function of(format: Format, title: string, description: string): JsonSchema {
    return { title, description, $ref: `#/$defs/${format}` };
}

/** As `of`, but null where the value is open or does not exist. */
export function orNull(format: Format, title: string, description: string): JsonSchema {
    return { title, description, anyOf: [{ $ref: `#/$defs/${format}` }, { type: 'null' }] };
}

export function flag(title: string, description: string): JsonSchema {
    return { title, description, type: 'boolean' };
}

export function oneOf(title: string, description: string, values: readonly string[]): JsonSchema {
    return { title, description, enum: values };
}

export function fixed(title: string, description: string, value: string | number): JsonSchema {
    return { title, description, const: value };
}

/** An object in which every property is required and no other is allowed. */
export function object(title: string, description: string, properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
    return { title, description, type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

/** An object that carries the clause it comes from. */
export function clauseObject(title: string, description: string, properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
    return object(title, description, { ...properties, clause: CLAUSE });
}

export function list(title: string, description: string, items: JsonSchema): JsonSchema {
    return { title, description, type: 'array', items };
}

export function nullable({ title = '', description = '', ...schema }: JsonSchema): JsonSchema {
    return { title, description, anyOf: [schema, { type: 'null' }] };
}

export function either(title: string, description: string, schemas: readonly JsonSchema[]): JsonSchema {
    return { title, description, anyOf: schemas };
}

const CLAUSE = of('clause', 'Fundstelle', 'Kennung der Bestimmung des Vertragstextes.');
