import type { TermName, TermTable } from './term.ts';

/** What becomes of the repayment if the contract ends early (S9). */
export const consequences = {
    Barwertablösung: {
        label: 'Barwertablösung',
        description:
            'Die noch offene Rückführung wird zum Stichtag abgezinst und in einer Summe abgelöst; Zinssatz und Fortschreibung stehen im Vertrag.',
    },
    Nominalrückzahlung: {
        label: 'Nominalrückzahlung',
        description: 'Erhaltene Aufschläge werden abzüglich der geleisteten Rückführung ohne Zins zurückgezahlt.',
    },
    Fortführung: {
        label: 'Fortführung',
        description: 'Die Rückführung läuft nach dem Ende des Vertrages bis zum letzten Fondsjahr weiter.',
    },
} as const satisfies TermTable;

export type Consequence = TermName<typeof consequences>;
