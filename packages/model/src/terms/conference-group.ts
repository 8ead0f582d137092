import type { TermName, TermTable } from './term.ts';

/** The eight groups of the Kommunale Gesundheitskonferenz (R6). They are keywords of the language, hence in small letters. */
export const conferenceGroups = {
    gesundheitsausschuss: {
        label: 'Gesundheitsausschuss',
        description: 'Der für Gesundheit zuständige Ausschuss der gewählten Vertretung.',
    },
    gesundheitsakteure: { label: 'Gesundheitsakteure', description: 'Vertretung der gesundheitlichen Akteurinnen und Akteure der Region.' },
    krankenhausträger: { label: 'Krankenhausträger', description: 'Träger der Krankenhäuser der Region.' },
    selbsthilfe: {
        label: 'Selbsthilfe und Patientenvertretung',
        description: 'Selbsthilfegruppen und Vertretung der Patientinnen und Patienten.',
    },
    krankenkassen: { label: 'Krankenkassen', description: 'Krankenkassen mit Versicherten in der Region.' },
    bildungseinrichtungen: { label: 'Bildungseinrichtungen', description: 'Schulen, Hochschulen und Träger der Weiterbildung.' },
    gewerbe: { label: 'Gewerbetreibende', description: 'Örtliche Unternehmen, Handwerk und Handel.' },
    gewerkschaften: { label: 'Gewerkschaften', description: 'Gewerkschaften der Region.' },
} as const satisfies TermTable;

export type ConferenceGroup = TermName<typeof conferenceGroups>;
