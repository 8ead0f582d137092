import type { TermName, TermTable } from './term.ts';

/** How the Delta is computed (formula F2, R27). */
export const formulaKinds = {
    Basisquote: {
        label: 'Basisquote',
        description:
            'Delta = (Basisquote − Quote des Abrechnungsjahres) × Normkosten; Quote = Ausgaben ÷ Normkosten, Basisquote aus den Basisjahren.',
    },
} as const satisfies TermTable;

export type FormulaKind = TermName<typeof formulaKinds>;
