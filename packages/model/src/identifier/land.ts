/** The sixteen Länder by the first two digits of an amtlicher Gemeindeschlüssel. */
export const laender = {
    '01': 'Schleswig-Holstein',
    '02': 'Hamburg',
    '03': 'Niedersachsen',
    '04': 'Bremen',
    '05': 'Nordrhein-Westfalen',
    '06': 'Hessen',
    '07': 'Rheinland-Pfalz',
    '08': 'Baden-Württemberg',
    '09': 'Bayern',
    '10': 'Saarland',
    '11': 'Berlin',
    '12': 'Brandenburg',
    '13': 'Mecklenburg-Vorpommern',
    '14': 'Sachsen',
    '15': 'Sachsen-Anhalt',
    '16': 'Thüringen',
} as const;

export type LandCode = keyof typeof laender;

export interface Land {
    readonly code: LandCode;
    readonly name: string;
}

/** The Land of a Kreis key or an amtlicher Gemeindeschlüssel, by its first two digits. */
export function landOf(key: string): Land | undefined {
    const code = key.slice(0, 2);
    return Object.hasOwn(laender, code) ? { code: code as LandCode, name: laender[code as LandCode] } : undefined;
}
