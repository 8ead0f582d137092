import type { Measure } from '../terms/measure.ts';
import type { Duration } from '../value/duration.ts';
import type { Edition } from '../value/edition.ts';
import type { Money } from '../value/money.ts';
import type { Quotient } from '../value/quotient.ts';
import type { Origin, Sourced } from './origin.ts';

export type Indication =
    | {
          readonly kind: 'icd';
          readonly codes: readonly string[];
          readonly year?: number;
          readonly secured: boolean;
          readonly origin: Origin;
      }
    | { readonly kind: 'ops'; readonly codes: readonly string[]; readonly year?: number; readonly origin: Origin }
    | { readonly kind: 'text'; readonly text: string; readonly origin: Origin };

export type Condition =
    | { readonly kind: 'text'; readonly text: string; readonly origin: Origin }
    | {
          readonly kind: 'measure';
          readonly measure: Measure;
          readonly atLeast: Quotient;
          readonly within?: Duration;
          readonly fullTimePosts: boolean;
          readonly origin: Origin;
      };

export interface ModuleRole {
    readonly id: string;
    readonly title: Sourced<string>;
    readonly conditions: readonly Condition[];
}

export interface ModuleService {
    readonly id: string;
    readonly title: Sourced<string>;
}

export type LimitUnit = 'versicherten' | 'quartal' | 'krankheitsfall' | 'kalenderjahr';

export interface RemunerationItem {
    readonly id: string;
    /** Id of the role that is paid. */
    readonly role: string;
    readonly amount: Sourced<Money>;
    readonly limit?: { readonly count: number; readonly per: readonly LimitUnit[] };
    /** Symbolnummer per KV region. */
    readonly symbols: readonly { readonly number: string; readonly region: string }[];
}

/** A reusable care programme (versorgungsmodul). */
export interface CareModule {
    readonly id: string;
    readonly title: Sourced<string>;
    readonly edition: Edition;
    readonly legalBasis?: Sourced<string>;
    readonly validIn: readonly Sourced<string>[];
    readonly indications: readonly Indication[];
    readonly insuredConditions: readonly Condition[];
    readonly roles: readonly ModuleRole[];
    readonly services: readonly ModuleService[];
    readonly remuneration: readonly RemunerationItem[];
    readonly origin: Origin;
}

/** A contract takes over a module for named Kassen and assigns providers to its roles. */
export interface ModuleAdoption {
    readonly module: CareModule;
    /** Ids of the Kassen. */
    readonly payers: readonly string[];
    readonly assignments: readonly {
        readonly role: string;
        /** Id of the provider. */
        readonly provider: string;
        /** The members of the provider, not the provider itself, fill the role. */
        readonly members: boolean;
    }[];
    readonly origin: Origin;
}
