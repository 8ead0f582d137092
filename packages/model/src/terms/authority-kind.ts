import type { TermName, TermTable } from './term.ts';

/** Kinds of the deciding Gebietskörperschaft (R2). */
export const authorityKinds = {
    Kreis: { label: 'Kreis', description: 'Kreis, wie er in Nordrhein-Westfalen und Schleswig-Holstein heißt.' },
    Landkreis: { label: 'Landkreis', description: 'Landkreis der übrigen Flächenländer.' },
    KreisfreieStadt: { label: 'kreisfreie Stadt', description: 'Stadt, die keinem Kreis angehört und dessen Aufgaben selbst erfüllt.' },
    Stadtkreis: { label: 'Stadtkreis', description: 'Kreisfreie Stadt in Baden-Württemberg.' },
    Region: {
        label: 'Regionalverband',
        description:
            'Verband mit gewählter Vertretung in der Größe eines Kreises, etwa Region Hannover, Städteregion Aachen oder Regionalverband Saarbrücken.',
    },
    AndereDemokratischLegitimierte: {
        label: 'andere demokratisch legitimierte Einheit',
        description: 'Andere Einheit, die sich auf eine gewählte Vertretung stützt; der Vertrag nennt ihre Rechtsgrundlage.',
    },
} as const satisfies TermTable;

export type AuthorityKind = TermName<typeof authorityKinds>;
