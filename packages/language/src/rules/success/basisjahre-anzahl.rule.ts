import * as ast from '../../generated/ast.ts';
import type { ContractState } from '../../resolve/contract-state.ts';
import type { Resolution } from '../../resolve/resolve.ts';
import { current } from '../../resolve/slot-map.ts';
import { defineRule, type Report } from '../rule.ts';

interface Params {
    readonly payer: string;
    readonly found: number;
    readonly agreed: number;
}

export const baseYearCount = defineRule<Params>({
    code: 'basisjahre-anzahl',
    severity: 'error',
    category: 'Erfolgsvergütung',
    title: 'Die Zahl der Basisjahre stimmt nicht mit der Vereinbarung überein',
    basis: ['D3', 'R44', 'K3'],
    locked: true,
    message: ({ payer, found, agreed }) =>
        `Für „${payer}“ ${found === 1 ? 'ist ein Basisjahr' : `sind ${found} Basisjahre`} angegeben; vereinbart sind ${agreed} (D3). Ergänzen oder streichen Sie Zeilen „jahr … ausgaben … EUR normkosten … EUR“, oder setzen Sie in „erfolgsvergütung“: basisjahre ${found}.`,
    page: {
        impact: 'Der Referenzquotient beruhte auf anderen Jahren, als der Vertrag sagt.',
        wrong: 'basis { jahr 2025 ausgaben 100.000.000,00 EUR normkosten 100.000.000,00 EUR }',
        right: 'basis { jahr 2023 … jahr 2024 … jahr 2025 … }',
    },
    checks: {
        Contract: (contract, report, context) => {
            const resolution = context.resolution(contract);
            for (const payer of contract.payers) {
                checkCount(payer, resolution, report);
            }
        },
        Amendment: (amendment, report, context) => {
            const resolution = context.resolutionAfter(amendment);
            for (const operation of amendment.operations) {
                if (ast.isInsertion(operation) && ast.isPayer(operation.element) && resolution !== undefined) {
                    checkCount(operation.element, resolution, report);
                }
            }
        },
    },
});

function checkCount(payer: ast.Payer, { state }: Resolution, report: Report<Params>): void {
    const block = payer.base[0];
    const counts = wrongCount(payer, state);
    if (block !== undefined && counts !== undefined) {
        report({ node: block, keyword: 'basis' }, { payer: payer.title, ...counts });
    }
}

/** How many base years a Kasse has and how many are agreed, where that differs. A Kasse without any base year is a finding of its own. */
export function wrongCount(payer: ast.Payer, state: ContractState): { readonly found: number; readonly agreed: number } | undefined {
    const agreed = Number.parseInt(current(state.share[0]?.lines ?? new Map(), 'BaseYears')?.node.count ?? '', 10);
    const found = payer.base[0]?.years.length ?? 0;
    return found > 0 && !Number.isNaN(agreed) && found !== agreed ? { found, agreed } : undefined;
}
