import type * as ast from '@riv/language/generated/ast';
import { effectiveDate } from '@riv/language/resolve/amendments';
import { toLegalDocument } from '@riv/legal-text/assemble/to-legal-document';
import { renderMarkdown } from '@riv/legal-text/render/markdown';
import { known } from '@riv/model/contract/origin';
import { gapTexts } from '@riv/outputs/state-in-force';
import { AstUtils } from 'langium';
import type { RivServerServices } from '../services.ts';
import type { ContractStateItem, ContractStates, StateText } from './contract-requests.ts';
import { stateOfDay } from './state-of-day.ts';

/** The contract as concluded and its amendments, with the day from which each holds. */
export function states(contract: ast.Contract, services: RivServerServices): ContractStates {
    const context = services.workspace.Contexts.of(AstUtils.getDocument(contract));
    const begin = known(context.resolution(contract).contract?.begin)?.iso;
    const later = context.amendmentsOf(contract).flatMap((amendment): ContractStateItem[] => {
        const effective = effectiveDate(amendment)?.iso;
        return effective === undefined ? [] : [{ effective, title: amendment.title ?? amendment.name }];
    });
    const first: ContractStateItem = { ...(begin === undefined ? {} : { effective: begin }), title: 'Erstfassung' };
    return { contract: contract.name, states: [first, ...later] };
}

/** The consolidated text in force on a day, as Markdown. */
export function stateText(contract: ast.Contract, effective: string | undefined, services: RivServerServices): StateText {
    const state = stateOfDay(contract, effective, services);
    const head = { contract: contract.name, title: contract.title ?? contract.name };
    if (state.contract === undefined) {
        return { ...head, text: '', problems: gapTexts(state) };
    }
    const base = state.base === undefined ? {} : { base: state.base };
    const { document, problems } = toLegalDocument(state.contract, { ...base, lenient: true });
    return { ...head, text: document === undefined ? '' : renderMarkdown(document), problems: problems.map(({ message }) => message) };
}
