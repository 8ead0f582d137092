import * as ast from '@riv/language/generated/ast';
import type { Contract } from '@riv/model/contract/contract';
import { AstUtils } from 'langium';
import type { Contexts } from '../workspace/contexts.ts';

/** The calendar years of a range of fund years, for each Kasse whose clock can be computed: „AOK NordWest: 2028 bis 2030“. */
export function calendarYears(
    contract: Contract,
    first: number,
    last: number,
): { readonly payer: string; readonly years: string; readonly earliest: boolean }[] {
    return contract.payers.flatMap(({ title, fundCalendar }) => {
        const from = fundCalendar.years.find(({ fundYear }) => fundYear === first)?.calendarYear;
        const to = fundCalendar.years.find(({ fundYear }) => fundYear === last)?.calendarYear;
        return from === undefined || to === undefined
            ? []
            : [
                  {
                      payer: title.value,
                      years: from === to ? String(from) : `${from} bis ${to}`,
                      earliest: fundCalendar.state === 'conditional',
                  },
              ];
    });
}

/** The calendar years of a phase in the contracts that rest on it: in a contract its own, in a variant those of contracts in the project. */
export function phaseYears(phase: ast.FundPhase, contexts: Contexts): string[] {
    const [first, last] = [Number(phase.first), Number(phase.last)];
    return contractsOn(phase, contexts).flatMap((contract) => {
        const years = calendarYears(contract, first, last);
        const condition = years.some(({ earliest }) => earliest) ? ' (frühestens; die Bedingung ist noch nicht eingetreten)' : '';
        return years.length === 0
            ? []
            : [
                  `Fondsjahre ${first} bis ${last} in „${contract.title.value}“${condition}:\n${years.map(({ payer, years: span }) => `\n- ${payer}: ${span}`).join('')}`,
              ];
    });
}

function contractsOn(phase: ast.FundPhase, contexts: Contexts): Contract[] {
    const own = AstUtils.getContainerOfType(phase, ast.isContract);
    const nodes = own === undefined ? contexts.contracts() : [own];
    const variant = AstUtils.getContainerOfType(phase, ast.isVariant);
    return nodes.flatMap((node) => {
        const { state, contract } = contexts.resolution(node);
        return contract === undefined || (variant !== undefined && !state.chain.some((entry) => entry.variant === variant))
            ? []
            : [contract];
    });
}
