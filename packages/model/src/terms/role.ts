import type { TermName, TermTable } from './term.ts';

/** The two sides of the settlement. */
export const roles = {
    Krankenkasse: { label: 'Krankenkasse', description: 'Jede beigetretene Krankenkasse für sich.' },
    Integrationseinheit: { label: 'Integrationseinheit', description: 'Die Regionale Integrationseinheit.' },
} as const satisfies TermTable;

export type Role = TermName<typeof roles>;
