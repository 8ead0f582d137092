import type { TermName, TermTable } from './term.ts';

/** Type of the care (L01). */
export const careForms = {
    Integriert: {
        label: 'integrierte Versorgung',
        description: 'Versorgung, die Leistungssektoren überschreitet oder mehrere Fachgebiete verbindet.',
        norm: '§ 140a Abs. 1 Satz 2 SGB V',
    },
    BesondererVersorgungsauftrag: {
        label: 'besonderer Versorgungsauftrag',
        description: 'Versorgungsauftrag unter Beteiligung der Leistungserbringer oder ihrer Gemeinschaften, ohne Sektoren zu verbinden.',
        norm: '§ 140a Abs. 1 Satz 2 SGB V',
    },
} as const satisfies TermTable;

export type CareForm = TermName<typeof careForms>;
