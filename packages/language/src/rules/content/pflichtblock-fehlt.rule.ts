import type * as ast from '../../generated/ast.ts';
import { defineRule } from '../rule.ts';

/** Blocks that only a variant can demand. All others are demanded of every contract and have rules of their own. */
const DEMANDED: readonly {
    readonly block: ast.BlockKind;
    readonly line: string;
    readonly isMissing: (contract: ast.Contract) => boolean;
}[] = [
    {
        block: 'sicherheit',
        line: 'sicherheit Bürgschaft { geber … höhe … sichert Rückführung … }',
        isMissing: ({ securities }) => securities.length === 0,
    },
    { block: 'zukunftsfonds', line: 'zukunftsfonds { … }', isMissing: ({ fund }) => fund.length === 0 },
    { block: 'erfolgsvergütung', line: 'erfolgsvergütung { anteil Krankenkasse 25 % }', isMissing: ({ share }) => share.length === 0 },
];

export const mandatoryBlockMissing = defineRule<{ block: string; variant: string; line: string }>({
    code: 'pflichtblock-fehlt',
    severity: 'error',
    category: 'Variante',
    title: 'Ein Block fehlt, den die Variante verlangt',
    basis: ['R11', 'R12', 'K8'],
    locked: true,
    message: ({ block, variant, line }) =>
        `Der Block „${block}“ fehlt; die Variante „${variant}“ verlangt ihn von jedem Vertrag (R12). Ergänzen Sie im Block „vertrag“: ${line}`,
    page: {
        impact: 'Der Vertrag entspricht nicht der Variante, auf die er sich beruft.',
        wrong: 'variante Partner fassung 2026.1   // verlangt eine Sicherheit',
        right: 'variante Partner fassung 2026.1\nsicherheit Bürgschaft "Selbstschuldnerische Bürgschaft" {\n    geber "Kreissparkasse"\n    höhe 25.000.000,00 EUR\n    sichert Rückführung, Verlustbeteiligung\n}',
    },
    checks: {
        Contract: (contract, report, context) => {
            if (context.hasSyntaxErrors) {
                return;
            }
            const { mandatory } = context.resolution(contract).state;
            for (const { block, line, isMissing } of DEMANDED) {
                const demand = mandatory.find(({ node }) => node.blocks.includes(block));
                if (demand !== undefined && isMissing(contract)) {
                    report({ node: contract, property: 'name' }, { block, variant: demand.node.$container.name ?? '', line });
                }
            }
        },
    },
});
