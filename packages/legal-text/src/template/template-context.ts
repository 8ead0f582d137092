import type { Contract } from '@riv/model/contract/contract';
import type { SuccessShare } from '@riv/model/contract/success-share';
import { yearOf } from '@riv/model/value/local-date';
import { standOf } from './stand-of.ts';

/** What a template sees as `this`: the contract and what follows from it on the day of its Stand. */
export interface TemplateContext extends Contract {
    /** Terms of the Erfolgsvergütung that hold on the Stand. */
    readonly share: SuccessShare | undefined;
    readonly earlierShares: readonly SuccessShare[];
    readonly laterShares: readonly SuccessShare[];
    readonly standard: string;
    /** As concluded, like `severalPayers` of the contract. */
    readonly mehrereKassen: boolean;
    readonly mehrereKoerperschaften: boolean;
    readonly entwurf: boolean;
    readonly abweichend: boolean;
}

/** Builds the context of a contract. */
export function templateContext(contract: Contract): TemplateContext {
    const year = yearOf(standOf(contract));
    const current = contract.success.findLast(({ validFrom = year }) => validFrom <= year) ?? contract.success[0];
    const index = current === undefined ? 0 : contract.success.indexOf(current);
    return {
        ...contract,
        share: current,
        earlierShares: contract.success.slice(0, index),
        laterShares: contract.success.slice(index + 1),
        standard: contract.variant.standard,
        mehrereKassen: contract.severalPayers,
        mehrereKoerperschaften: contract.severalAuthorities,
        entwurf: contract.status.value === 'Entwurf',
        abweichend: contract.deviations.length > 0,
    };
}
