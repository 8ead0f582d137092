import { type Cents, fromCents } from './cents.ts';
import { QUANTITIES, type Quantity, type QuantityId, type QuantityUnit } from './quantities.ts';

/** A number that went into a figure: a datum of the year, a term of the contract or an earlier figure. */
export interface FigureInput {
    readonly id: QuantityId;
    readonly label: string;
    readonly value: string;
    readonly unit: QuantityUnit;
}

/** One published number that explains itself: how it came about, from what, how it was rounded and which clause says so. */
export interface Figure {
    readonly id: QuantityId;
    readonly label: string;
    /** The formula in German words, for example „Referenzquotient × Normkosten − Leistungsausgaben“. */
    readonly formula: string;
    readonly inputs: readonly FigureInput[];
    /** Decimal string with a point. */
    readonly value: string;
    readonly unit: QuantityUnit;
    /** How the value was rounded; null where it is exact. */
    readonly rounding: string | null;
    /** Id of the clause of the legal text. */
    readonly clause: string;
}

/** A number as the engine holds it: amounts in cents, everything else as a decimal string. */
export type FigureValue = Cents | string;

/** Inputs of a figure by id; the labels come from the table of quantities. */
export type InputValues = Partial<Record<QuantityId, FigureValue>>;

/** What a figure says differently from the table because of the terms of the contract. */
export interface FigureWording {
    readonly label?: string;
    readonly formula?: string;
    readonly rounding?: string;
}

/** Builds a figure of the table `QUANTITIES`. */
export function figure(id: QuantityId, value: FigureValue, inputs: InputValues, wording: FigureWording = {}): Figure {
    const quantity: Quantity = QUANTITIES[id];
    return {
        id,
        label: wording.label ?? quantity.label,
        formula: wording.formula ?? quantity.formula ?? '',
        inputs: Object.entries(inputs).map(asInput),
        value: printed(value),
        unit: quantity.unit,
        rounding: wording.rounding ?? quantity.rounding ?? null,
        clause: quantity.clause,
    };
}

function asInput([id, value]: [string, FigureValue]): FigureInput {
    const quantity = id as QuantityId;
    return { id: quantity, label: QUANTITIES[quantity].label, value: printed(value), unit: QUANTITIES[quantity].unit };
}

function printed(value: FigureValue): string {
    return typeof value === 'string' ? value : fromCents(value);
}
