/**
 * One value of a closed list of the language. `label` is its printed form, `description` the explanation on hover,
 * `norm` the provision it rests on, as typed in a source text.
 */
export interface Term {
    readonly label: string;
    readonly description: string;
    readonly norm?: string;
}

export type TermTable = Readonly<Record<string, Term>>;

/** The names of a table, as they stand in a source text. */
export type TermName<T extends TermTable> = Extract<keyof T, string>;
