import type * as ast from '@riv/language/generated/ast';
import { createRuleContext, type RuleContext } from '@riv/language/rules/rule-context';
import type { RivServices } from '@riv/language/services';
import { AstUtils } from 'langium';

/** A linked contract with what is computed about its file. */
export interface ContractSource {
    readonly contract: ast.Contract;
    readonly context: RuleContext;
    readonly services: RivServices;
}

/** For a run that looks at its contract once; a server passes the context that it keeps. */
export function contractSource(contract: ast.Contract, services: RivServices): ContractSource {
    return { contract, context: createRuleContext(AstUtils.getDocument(contract), services), services };
}
