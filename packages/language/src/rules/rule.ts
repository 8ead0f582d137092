import type { AstNode } from 'langium';
import type { RivAstType } from '../generated/ast.ts';
import type { RuleContext } from './rule-context.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Subject of a rule; the manual is ordered by it. */
export type Category =
    | 'Satzbau'
    | 'Bezug'
    | 'Wert'
    | 'Pflichtinhalt'
    | 'Variante'
    | 'Beteiligte'
    | 'Form'
    | 'Teilnahme'
    | 'Datenschutz'
    | 'Zukunftsfonds'
    | 'Erfolgsvergütung'
    | 'Fristen'
    | 'Nachtrag'
    | 'Struktur';

/** A change of text that removes a finding. Offsets count from the start of the file. */
export interface Fix {
    /** What the change does, as an offer: „Laufzeit auf 20 Jahre setzen“. */
    readonly title: string;
    readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** Where a finding stands: a node, one of its properties, one of its keywords, or a part of its file. */
export interface Place {
    readonly node: AstNode;
    readonly property?: string;
    readonly index?: number;
    readonly keyword?: string;
    /** Offsets from the start of the file, for what is smaller than any part of the tree or lies outside it (comments). */
    readonly span?: { readonly start: number; readonly end: number };
}

export type Report<P> = (place: Place, params: P, fixes?: readonly Fix[]) => void;

export type Checks<P> = {
    readonly [T in keyof RivAstType]?: (node: RivAstType[T] & AstNode, report: Report<P>, context: RuleContext) => void;
};

/** The page of the manual: what happens without the rule, and how it reads wrong and right. */
export interface RulePage {
    readonly impact: string;
    readonly wrong: string;
    readonly right: string;
}

/**
 * One rule, complete in one file: what it is called, what it rests on, what it says, how it is checked.
 * `code` is readable German kebab case and never changes once released.
 */
export interface Rule<P extends object = object> {
    readonly code: string;
    readonly severity: Severity;
    readonly category: Category;
    readonly title: string;
    /** Norms (`§ 140a Abs. 4 Satz 2 SGB V`), requirements (`R18`), legal rules (`L51`), decisions (`D14`), structural checks (`B5`). */
    readonly basis: readonly string[];
    /** Mandatory law or a binding element of the concept: cannot be suppressed or turned down. */
    readonly locked: boolean;
    /** First and last Rechtsstand (ISO day) for which the rule holds; absent: always. */
    readonly validFrom?: string;
    readonly validTo?: string;
    /** What is wrong, why (with the norm), and what to write instead. */
    readonly message: (params: P) => string;
    readonly page: RulePage;
    readonly checks: Checks<P>;
}

/** A rule as it stands in lists, where the parameters of its messages are of no interest. */
export type AnyRule = Omit<Rule<never>, 'checks'> & { readonly checks: Readonly<Record<string, unknown>> };

/** Keeps the type of the parameters for the author of the rule. */
export function defineRule<P extends object>(rule: Rule<P>): Rule<P> {
    return rule;
}
