import type { CarrierKind } from '@riv/model/terms/carrier-kind';

// What an editor asks before there is a contract.

/** `riv/draftChoices`: what a new contract in a folder may rest on. */
export const DRAFT_CHOICES = 'riv/draftChoices';

export interface DraftChoicesParams {
    /** The folder into which the contract will be written; absent where there is none: then the library alone counts. */
    readonly folder?: string;
}

export interface DraftChoices {
    /** Variants that can be concluded: those of the folder first, then those that leave most kinds of Träger to choose from. */
    readonly variants: readonly VariantChoice[];
    readonly modules: readonly ModuleChoice[];
    /** Names of the contracts beside which the new one will stand: they are taken. */
    readonly contracts: readonly string[];
}

export interface VariantChoice {
    readonly name: string;
    readonly title: string;
    readonly edition: string;
    /** Edition of the library on which its chain ends; that of the Charta, too. */
    readonly libraryEdition: string;
    /** The comment before the variant; empty where there is none. */
    readonly description: string;
    /** Whether it belongs to the folder and not to the library. */
    readonly own: boolean;
    readonly carriers: readonly CarrierKind[];
    /** Day of the law on which it rests: „19.08.2026“. */
    readonly legalStatus: string;
    /** „20 jahre“, as the variant provides. */
    readonly term?: string;
    /** Meetings a year with the Gesundheitsamt, as the variant provides. */
    readonly meetings?: string;
    /** Words of the blocks that every contract must bring itself. */
    readonly mandatory: readonly string[];
}

export interface ModuleChoice {
    readonly name: string;
    readonly title: string;
    readonly edition: string;
    readonly own: boolean;
    /** KV regions in which it may be adopted; empty: everywhere. */
    readonly validIn: readonly string[];
    readonly roles: readonly { readonly name: string; readonly title?: string }[];
}
