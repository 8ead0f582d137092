import type { Kreis } from '@riv/model/identifier/kreis-data';
import type { CarrierKind } from '@riv/model/terms/carrier-kind';
import type { PayerKind } from '@riv/model/terms/payer-kind';

export const VARIANTS = ['Verbund', 'Kommunal', 'Partner'] as const;
export type Variant = (typeof VARIANTS)[number];

export interface NamedPayer {
    readonly title: string;
    readonly kind: PayerKind;
}

/** What the wizard has learnt. Absent or empty: not known yet, and open in the contract. */
export interface Answers {
    readonly variant: Variant;
    readonly kreise: readonly Kreis[];
    readonly carrier: CarrierKind;
    readonly unit?: string;
    readonly payers: readonly NamedPayer[];
    readonly module: StandardModule | 'own';
}

export interface StandardModule {
    readonly id: string;
    readonly title: string;
    readonly edition: string;
    /** KV regions in which it may be adopted. */
    readonly validIn: readonly string[];
    readonly roles: readonly ModuleRole[];
}

/** A role with the kind of provider that the wizard puts there; `members`: its members take the role. */
export interface ModuleRole {
    readonly role: string;
    readonly provider: 'Ärztenetz' | 'Krankenhaus' | 'Pflegeeinrichtung';
    readonly members?: true;
}

/** Edition of the variants and of the Charta that the wizard names, with the Rechtsstand on which they rest. */
export const EDITION = '2026.1';
export const LEGAL_STATUS = '19.08.2026';
/** Border of the Kreise as in the official list that the product carries. */
export const TERRITORY_DAY = '31.12.2025';

/** The Träger that each variant allows. */
export const CARRIERS: Readonly<Record<Variant, readonly CarrierKind[]>> = {
    Verbund: [
        'Gesundheitsverbund',
        'Managementgesellschaft',
        'Leistungserbringer',
        'Genossenschaft',
        'Stiftung',
        'Wohlfahrtsorganisation',
        'Patientenorganisation',
    ],
    Kommunal: ['Gebietskörperschaft', 'Eigengesellschaft', 'Kommunalunternehmen'],
    Partner: ['ExternerPartner'],
};

/** The modules of the library. */
export const STANDARD_MODULES: readonly StandardModule[] = [
    {
        id: 'DiabetischesFußsyndrom',
        title: 'Diabetisches Fußsyndrom (DFS)',
        edition: '2025.1',
        validIn: ['Westfalen-Lippe', 'Schleswig-Holstein'],
        roles: [
            { role: 'Hausarztpraxis', provider: 'Ärztenetz', members: true },
            { role: 'Fußeinrichtung', provider: 'Krankenhaus' },
        ],
    },
    {
        id: 'Pflegeheim',
        title: 'Pflegeheimvertrag',
        edition: '2025.1',
        validIn: ['Westfalen-Lippe'],
        roles: [
            { role: 'Versorgerteam', provider: 'Ärztenetz', members: true },
            { role: 'Pflegeheim', provider: 'Pflegeeinrichtung' },
        ],
    },
];
