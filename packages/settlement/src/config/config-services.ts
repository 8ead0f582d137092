import type { ConfigDuration } from './config-parties.ts';

/** A price of a module. */
export interface ConfigRemunerationItem {
    readonly id: string;
    readonly role: string;
    readonly amount: string;
    readonly limit: { readonly count: number; readonly per: readonly string[] } | null;
    /** Symbolnummern by Kassenärztliche Vereinigung. */
    readonly symbols: readonly { readonly number: string; readonly region: string }[];
    readonly clause: string;
}

/** A module that the contract takes over. */
export interface ConfigModule {
    readonly id: string;
    readonly title: string;
    readonly edition: string;
    /** Ids of the Kassen for which it holds. */
    readonly payers: readonly string[];
    readonly items: readonly ConfigRemunerationItem[];
    readonly clause: string;
}

export interface ConfigIndicator {
    readonly id: string;
    readonly title: string;
    readonly kind: string;
    readonly numerator: string | null;
    readonly denominator: string | null;
    readonly source: string | null;
    readonly goal: 'steigend' | 'sinkend';
    readonly clause: string;
}

/** Publication of the results. */
export interface ConfigPublication {
    readonly results: { readonly within: ConfigDuration; readonly clause: string };
    readonly financeReport: { readonly within: ConfigDuration; readonly clause: string };
    readonly minimumCases: { readonly count: number; readonly clause: string };
    readonly place: { readonly name: string; readonly interim: string | null; readonly clause: string };
    readonly licence: { readonly name: string; readonly clause: string } | null;
    readonly indicators: readonly ConfigIndicator[];
}

/** A worked example of the contract, recomputed. */
export interface ConfigExample {
    readonly id: string;
    readonly title: string;
    readonly year: number;
    readonly cases: readonly {
        readonly payer: string;
        readonly spending: string;
        readonly normCost: string;
        readonly qualityFactor: string | null;
        readonly figures: readonly {
            readonly id: string;
            readonly label: string;
            readonly formula: string;
            readonly value: string;
            readonly unit: 'EUR' | 'quotient' | 'percent';
        }[];
    }[];
    readonly results: readonly {
        readonly kind: string;
        readonly party: string | null;
        readonly stated: string;
        readonly computed: string | null;
    }[];
    readonly clause: string;
}
