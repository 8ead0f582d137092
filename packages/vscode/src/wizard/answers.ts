import type { Kreis } from '@riv/model/identifier/kreis-data';
import type { CarrierKind } from '@riv/model/terms/carrier-kind';
import type { PayerKind } from '@riv/model/terms/payer-kind';
import type { ModuleChoice, VariantChoice } from '@riv/server/requests/draft-requests';

export interface NamedPayer {
    readonly title: string;
    readonly kind: PayerKind;
}

/** What the wizard has learnt. Absent or empty: not known yet, and open in the contract. */
export interface Answers {
    readonly variant: VariantChoice;
    readonly kreise: readonly Kreis[];
    readonly carrier: CarrierKind;
    readonly unit?: string;
    readonly payers: readonly NamedPayer[];
    /** A module that is there, or the name of one that the draft begins. */
    readonly module: ModuleChoice | NewModule;
}

export interface NewModule {
    readonly begins: string;
}

export function isNewModule(module: Answers['module']): module is NewModule {
    return 'begins' in module;
}
