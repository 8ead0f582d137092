import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.ts';
import type { Layer } from './layer.ts';
import type { Line, SlotMap } from './slot-map.ts';
import type { VariantLayer } from './variant-chain.ts';

/** A party, module, security or other named thing, with what amendments changed in it. */
export interface Entity<T extends AstNode = AstNode> {
    readonly id: string;
    readonly node: T;
    readonly layer: Layer;
    /** Its lines; those of amendments follow the original ones. */
    readonly lines: SlotMap;
    readonly events: readonly EntityEvent[];
}

export interface EntityEvent {
    readonly operation: ast.Exit | ast.Renaming | ast.Succession;
    readonly layer: Layer;
}

/** A clause of the library or of the contract. `text` replaces the wording of the library. */
export interface ClauseState {
    readonly id: string;
    readonly kind: 'library' | 'own';
    readonly locked: boolean;
    readonly text?: Line<ast.Clause>;
    readonly after?: string;
    readonly repealed: boolean;
    readonly source: Line;
}

/** Terms of the Erfolgsvergütung from an Abrechnungsjahr on; the first entry has no year. */
export interface SharePeriod {
    readonly fromYear?: string;
    readonly lines: SlotMap;
    readonly source: Line;
}

/**
 * Everything that variants, contract and amendments say, laid over each other but not yet turned into values: it exists for damaged and
 * unfinished texts, too. Rules look at it; `buildContract` makes the finished contract of it.
 */
export interface ContractState extends VariantState {
    readonly contract: ast.Contract;
    readonly layer: Layer;
}

/** The part that a chain of variants already has; without a contract its parties stay empty. */
export interface VariantState {
    readonly chain: readonly VariantLayer[];
    readonly amendments: readonly { readonly node: ast.Amendment; readonly layer: Layer }[];
    /** Lines directly in the contract or variant (status, laufzeit, versorgungsform, …). */
    readonly head: SlotMap;
    readonly cooperation: SlotMap;
    readonly cooperationOffices?: Line<ast.Cooperation>;
    readonly publication: SlotMap;
    readonly fund: SlotMap;
    readonly settlement: SlotMap;
    readonly termination: SlotMap;
    readonly participation: SlotMap;
    readonly dataProtection: SlotMap;
    readonly share: readonly SharePeriod[];
    readonly authorities: readonly Entity<ast.Authority>[];
    readonly payers: readonly Entity<ast.Payer>[];
    readonly offices: readonly Entity<ast.HealthOffice>[];
    readonly providers: readonly Entity<ast.Provider>[];
    readonly securities: readonly Entity<ast.Security>[];
    readonly modules: readonly Entity<ast.ModuleAdoption>[];
    readonly accompanying: readonly Entity<ast.Accompanying>[];
    readonly examples: readonly Entity<ast.WorkedExample>[];
    readonly clauses: readonly ClauseState[];
    readonly conditionMet?: Line<ast.ConditionMet>;
    readonly extensions: readonly Line<ast.Extension>[];
    readonly mandatory: readonly Line<ast.Mandatory>[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export type StateDraft = Mutable<ContractState>;
export type VariantDraft = Mutable<VariantState>;
