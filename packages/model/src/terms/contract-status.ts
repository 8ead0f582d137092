import type { TermName, TermTable } from './term.ts';

/** How far a contract has come; strictness grows from status to status. */
export const contractStatuses = {
    Entwurf: {
        label: 'Entwurf',
        description: 'In Arbeit: Angaben dürfen mit „offen“ fehlen, jeder Ausdruck ist als Entwurf gekennzeichnet.',
    },
    Unterschriftsreif: {
        label: 'Unterschriftsreif',
        description: 'Vollständig und geprüft, aber noch nicht unterschrieben: offene Angaben sind Fehler.',
    },
    Geschlossen: {
        label: 'Geschlossen',
        description: 'Von allen Vertragspartnern unterschrieben; Änderungen sind nur noch durch Nachtrag möglich.',
        norm: '§ 56 SGB X',
    },
} as const satisfies TermTable;

export type ContractStatus = TermName<typeof contractStatuses>;
