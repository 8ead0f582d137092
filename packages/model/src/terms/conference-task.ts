import type { TermName, TermTable } from './term.ts';

/** Tasks of the Kommunale Gesundheitskonferenz (R7); all four belong to it. */
export const conferenceTasks = {
    Analyse: { label: 'Analyse', description: 'Wertet die Daten der Region aus.' },
    Diskussion: { label: 'Diskussion', description: 'Berät die Ergebnisse öffentlich.' },
    Vorbereitung: { label: 'Vorbereitung', description: 'Bereitet Entscheidungen der Gebietskörperschaft vor.' },
    Initiierung: { label: 'Initiierung', description: 'Stößt Verträge und Vorhaben an.' },
} as const satisfies TermTable;

export type ConferenceTask = TermName<typeof conferenceTasks>;
