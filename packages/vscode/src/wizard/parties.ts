import type { Answers } from './answers.ts';

/** The names under which the parties stand in the contract. */
export interface ContractNames {
    readonly authorities: readonly string[];
    readonly unit: string;
    readonly payers: readonly string[];
    readonly offices: readonly string[];
    readonly network: string;
    readonly hospital: string;
    readonly careHome: string;
}

export interface DraftProvider {
    readonly name: string;
    readonly title: string;
    readonly kind: 'Ärztenetz' | 'Krankenhaus' | 'Pflegeeinrichtung';
}

/** Two sectors at least, as § 140a demands it of integrated care, and whoever the module needs. */
export function providersOf({ module }: Answers, { network, hospital, careHome }: ContractNames): readonly DraftProvider[] {
    const needsCareHome = module !== 'own' && module.roles.some(({ provider }) => provider === 'Pflegeeinrichtung');
    return [
        { name: network, title: 'N. N. (Ärztenetz)', kind: 'Ärztenetz' },
        { name: hospital, title: 'N. N. (Krankenhaus)', kind: 'Krankenhaus' },
        ...(needsCareHome ? [{ name: careHome, title: 'N. N. (Pflegeeinrichtung)', kind: 'Pflegeeinrichtung' } as const] : []),
    ];
}
