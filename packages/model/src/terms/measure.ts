import type { Term, TermName } from './term.ts';

export interface MeasureTerm extends Term {
    /** Only staff can be counted in full-time posts; only cases and events can be counted within a period. */
    readonly counts: 'cases' | 'staff' | 'events';
}

/** What a participation requirement of a module can count. */
export const measures = {
    Patienten: { label: 'Patientinnen und Patienten', description: 'Behandelte Personen der Indikation.', counts: 'cases' },
    Behandlungsfälle: { label: 'Behandlungsfälle', description: 'Fälle je Person und Quartal.', counts: 'cases' },
    Krankenhausfälle: { label: 'Krankenhausfälle', description: 'Stationäre Behandlungsfälle.', counts: 'cases' },
    Eingriffe: { label: 'Eingriffe', description: 'Operationen und andere Eingriffe der genannten Art.', counts: 'cases' },
    Hausbesuche: { label: 'Hausbesuche', description: 'Besuche in Wohnung oder Pflegeeinrichtung.', counts: 'cases' },
    Fallkonferenzen: { label: 'Fallkonferenzen', description: 'Gemeinsame Besprechungen einzelner Behandlungen.', counts: 'events' },
    Qualitätszirkel: { label: 'Qualitätszirkel', description: 'Besuchte Sitzungen eines Qualitätszirkels.', counts: 'events' },
    Fortbildungen: { label: 'Fortbildungen', description: 'Besuchte Fortbildungen zum Thema des Moduls.', counts: 'events' },
    Fortbildungspunkte: {
        label: 'Fortbildungspunkte',
        description: 'Von der Kammer anerkannte Fortbildungspunkte.',
        norm: '§ 95d SGB V',
        counts: 'events',
    },
    Fachärzte: { label: 'Fachärztinnen und Fachärzte', description: 'Fachärztliches Personal des genannten Gebiets.', counts: 'staff' },
    Pflegefachkräfte: { label: 'Pflegefachpersonen', description: 'Examiniertes Pflegepersonal.', counts: 'staff' },
    MedizinischeFachangestellte: {
        label: 'Medizinische Fachangestellte',
        description: 'Medizinische Fachangestellte der Praxis.',
        counts: 'staff',
    },
    Versorgungsassistenz: {
        label: 'Versorgungsassistenz',
        description: 'Fachangestellte mit anerkannter Weiterbildung zur Versorgungsassistenz.',
        counts: 'staff',
    },
    Wundassistenz: { label: 'Wundassistenz', description: 'Personal mit anerkannter Weiterbildung zur Wundversorgung.', counts: 'staff' },
    Diabetesberatung: {
        label: 'Diabetesberatung',
        description: 'Personal mit anerkannter Weiterbildung zur Diabetesberatung.',
        counts: 'staff',
    },
    Gesundheitslotsen: {
        label: 'Gesundheitslotsinnen und Gesundheitslotsen',
        description: 'Personal für Beratung und Fallsteuerung.',
        counts: 'staff',
    },
} as const satisfies Readonly<Record<string, MeasureTerm>>;

export type Measure = TermName<typeof measures>;
