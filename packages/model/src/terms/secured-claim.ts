import type { TermName, TermTable } from './term.ts';

/** What a security covers. */
export const securedClaims = {
    Rückführung: { label: 'Rückführung', description: 'Rückführung des Abschlags aus dem Zukunftsfonds.' },
    Verlustbeteiligung: { label: 'Verlustbeteiligung', description: 'Anteil der Integrationseinheit an einem Verlust.' },
    Rückforderung: { label: 'Rückforderung', description: 'Rückzahlung vorläufig zu viel gezahlter Erfolgsvergütung.' },
} as const satisfies TermTable;

export type SecuredClaim = TermName<typeof securedClaims>;
