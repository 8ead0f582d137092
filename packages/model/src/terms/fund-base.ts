import type { TermName, TermTable } from './term.ts';

/** What the rates of the Zukunftsfonds are applied to (K10). */
export const fundBases = {
    Zuweisungen: {
        label: 'Zuweisungen',
        description:
            'Zuweisungen aus dem Gesundheitsfonds für standardisierte Leistungsausgaben, ohne Risikopool (§ 268), sonstige Ausgaben (§ 270) und Einkommensausgleich (§ 270a SGB V).',
        norm: '§ 266 Abs. 3 SGB V',
    },
} as const satisfies TermTable;

export type FundBase = TermName<typeof fundBases>;
