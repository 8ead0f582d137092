import { type Answers, isNewModule } from './answers.ts';

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

type ProviderKind = 'Ärztenetz' | 'Krankenhaus' | 'Pflegeeinrichtung';

export interface DraftProvider {
    readonly name: string;
    readonly title: string;
    readonly kind: ProviderKind;
}

/** Two sectors at least, as § 140a demands it of integrated care, and whoever the module needs. */
export function providersOf({ module }: Answers, { network, hospital, careHome }: ContractNames): readonly DraftProvider[] {
    const needsCareHome = !isNewModule(module) && module.roles.some((role) => takerOf(role) === 'Pflegeeinrichtung');
    return [
        { name: network, title: 'N. N. (Ärztenetz)', kind: 'Ärztenetz' },
        { name: hospital, title: 'N. N. (Krankenhaus)', kind: 'Krankenhaus' },
        ...(needsCareHome ? [{ name: careHome, title: 'N. N. (Pflegeeinrichtung)', kind: 'Pflegeeinrichtung' } as const] : []),
    ];
}

/**
 * Which provider of the draft takes a role. A module asks for conditions, not for kinds, so its words decide; where they mislead, the draft
 * has one name to change.
 */
export function takerOf({ name, title = '' }: { readonly name: string; readonly title?: string }): ProviderKind {
    const words = `${name} ${title}`;
    if (/pflege(?!team)|heim/i.test(words)) {
        return 'Pflegeeinrichtung';
    }
    return /praxis|praxen|[aä]rzt|netz|team/i.test(words) ? 'Ärztenetz' : 'Krankenhaus';
}
