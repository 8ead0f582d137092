import type { Term, TermName } from './term.ts';

export interface StandingTerm extends Term {
    /** Whether the party stands in the Rubrum and on the signature page. */
    readonly signs: boolean;
}

/** How someone takes part in the contract; Rubrum and signature page follow from it. */
export const standings = {
    Vertragspartner: {
        label: 'Vertragspartner',
        description: 'Schließt den Vertrag; die Nummer des § 140a Abs. 3 Satz 1 SGB V ist anzugeben.',
        norm: '§ 140a Abs. 3 SGB V',
        signs: true,
    },
    Beigetreten: {
        label: 'beigetreten',
        description: 'Nimmt durch Beitrittserklärung teil; die Erklärung ist Anlage des Vertrages.',
        signs: false,
    },
    Mitzeichnend: {
        label: 'mitzeichnend',
        description: 'Unterschreibt, ohne Vertragspartner nach § 140a Abs. 3 SGB V zu sein, und bindet sich nur, wo der Vertrag es sagt.',
        signs: true,
    },
    Genannt: { label: 'genannt', description: 'Wird im Vertrag nur benannt, unterschreibt nicht und ist nicht gebunden.', signs: false },
} as const satisfies Readonly<Record<string, StandingTerm>>;

export type Standing = TermName<typeof standings>;
