import type { TermName, TermTable } from './term.ts';

/** Kinds of quality indicator; at least one must measure results (R38). */
export const indicatorKinds = {
    Struktur: { label: 'Strukturkennzahl', description: 'Misst Ausstattung, Personal und Organisation.' },
    Prozess: { label: 'Prozesskennzahl', description: 'Misst, ob und wie gehandelt wird.' },
    Ergebnis: { label: 'Ergebniskennzahl', description: 'Misst, was bei den Versicherten ankommt.' },
} as const satisfies TermTable;

export type IndicatorKind = TermName<typeof indicatorKinds>;
