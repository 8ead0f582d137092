import type { Term, TermName } from './term.ts';

export interface PayerTerm extends Term {
    /** Whether the Kasse takes part in the Risikostrukturausgleich, so that it receives Zuweisungen (L07). */
    readonly riskAdjusted: boolean;
}

/** Kinds of Krankenkasse (§ 4 Abs. 2 SGB V, L06). */
export const payerKinds = {
    AOK: {
        label: 'Allgemeine Ortskrankenkasse',
        description: 'Regional gegliederte Krankenkasse, für alle wählbar.',
        norm: '§ 4 Abs. 2 SGB V',
        riskAdjusted: true,
    },
    BKK: {
        label: 'Betriebskrankenkasse',
        description: 'Krankenkasse eines oder mehrerer Betriebe, häufig für alle geöffnet.',
        norm: '§ 4 Abs. 2 SGB V',
        riskAdjusted: true,
    },
    IKK: {
        label: 'Innungskrankenkasse',
        description: 'Krankenkasse von Handwerksinnungen, häufig für alle geöffnet.',
        norm: '§ 4 Abs. 2 SGB V',
        riskAdjusted: true,
    },
    Ersatzkasse: {
        label: 'Ersatzkasse',
        description: 'Bundesweit oder überregional tätige Krankenkasse in der Tradition der Hilfskassen.',
        norm: '§ 4 Abs. 2 SGB V',
        riskAdjusted: true,
    },
    Knappschaft: {
        label: 'Deutsche Rentenversicherung Knappschaft-Bahn-See',
        description: 'Krankenversicherung der Deutschen Rentenversicherung Knappschaft-Bahn-See, für alle wählbar.',
        norm: '§ 4 Abs. 2 SGB V',
        riskAdjusted: true,
    },
    SVLFG: {
        label: 'Landwirtschaftliche Krankenkasse',
        description:
            'Krankenkasse der Sozialversicherung für Landwirtschaft, Forsten und Gartenbau. Sie nimmt am Risikostrukturausgleich nicht teil und erhält keine Zuweisungen.',
        norm: '§ 266 Abs. 9 SGB V',
        riskAdjusted: false,
    },
} as const satisfies Readonly<Record<string, PayerTerm>>;

export type PayerKind = TermName<typeof payerKinds>;
