import { providerKinds } from '@riv/model/terms/provider-kind';
import * as ast from '../../generated/ast.ts';
import { readTerm } from '../../resolve/build/read.ts';
import type { ContractState } from '../../resolve/contract-state.ts';
import { current } from '../../resolve/slot-map.ts';
import { defineRule } from '../rule.ts';
import { stateBefore } from '../state-around.ts';

export const singleSector = defineRule<{ kind: string }>({
    code: 'ein-sektor',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Die Versorgung ist nicht integriert',
    basis: ['L01', '§ 140a Abs. 1 Satz 2 SGB V', 'R38'],
    locked: true,
    message: ({ kind }) =>
        `Alle Leistungserbringer gehören einer Art an (${kind}), und die Module kennen nicht mehrere Rollen; integrierte Versorgung muss Sektoren überschreiten oder Fachgebiete verbinden (L01; § 140a Abs. 1 Satz 2 SGB V). Nehmen Sie Leistungserbringer einer weiteren Art auf, etwa: leistungserbringer Klinik "Klinikum gGmbH" { art Krankenhaus … }`,
    page: {
        impact: 'Ein Vertrag, der im Rahmen eines Sektors und eines Fachgebiets bleibt, ist keine integrierte Versorgung.',
        wrong: 'vertrag V "…" {\n    variante Verbund fassung 2026.1\n    leistungserbringer Netz "Ärztenetz e. V." {\n        art Ärztenetz\n    }\n}',
        right: 'leistungserbringer Netz "Ärztenetz e. V." { art Ärztenetz }\nleistungserbringer Klinik "Klinikum gGmbH" { art Krankenhaus }',
    },
    checks: {
        Contract: (contract, report, context) => {
            const kind = onlyKind(context.resolution(contract).state);
            if (kind !== undefined && !context.hasSyntaxErrors) {
                report({ node: contract, property: 'name' }, { kind });
            }
        },
        Amendment: (amendment, report, context) => {
            const after = context.resolutionAfter(amendment)?.state;
            const before = stateBefore(amendment, context);
            const kind = after === undefined ? undefined : onlyKind(after);
            if (kind !== undefined && before !== undefined && onlyKind(before) === undefined) {
                report({ node: amendment, property: 'name' }, { kind });
            }
        },
    },
});

/**
 * The one kind that all providers share, if the care form is integrated and the modules do not join several roles either. Kinds of different
 * sectors differ themselves, so that counting kinds covers both alternatives of the law. Undefined also while something is missing or wrong.
 */
function onlyKind(state: ContractState): string | undefined {
    const providers = state.providers.filter(({ events }) => !events.some(({ operation }) => ast.isExit(operation)));
    const kinds = new Set(providers.map(({ lines }) => readTerm(providerKinds, current(lines, 'ProviderKind')?.node.value)));
    const [kind] = kinds;
    const roles = new Set(state.modules.flatMap(({ node }) => node.module?.ref?.roles.map(({ name }) => name) ?? []));
    const integrated = current(state.head, 'CareForm')?.node.value === 'Integriert';
    return integrated && roles.size < 2 && kinds.size === 1 && kind !== undefined ? providerKinds[kind].label : undefined;
}
