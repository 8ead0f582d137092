import type { TermName, TermTable } from './term.ts';

/** Whose costs count (D1). */
export const populationKinds = {
    Wohnort: {
        label: 'Wohnort',
        description:
            'Alle Versicherten der beigetretenen Krankenkassen mit Wohnort in der Region, gezählt nach Versichertentagen, gleich ob eingeschrieben oder nicht.',
    },
} as const satisfies TermTable;

export type PopulationKind = TermName<typeof populationKinds>;
