import type { Term } from '../terms/term.ts';
import { landOf } from './land.ts';

export interface KvTerm extends Term {
    /** Two digits with which the BSNR of the region begin. */
    readonly code: string;
}

function kv(code: string, region: string): KvTerm {
    return {
        label: `KV ${region}`,
        description: `Bereich der Kassenärztlichen Vereinigung ${region} (Schlüssel ${code}).`,
        norm: '§ 77 Abs. 1 SGB V',
        code,
    };
}

/** The seventeen regions of the Kassenärztliche Vereinigungen. They are the Länder, except that Nordrhein-Westfalen has two. */
export const kvRegions = {
    'Schleswig-Holstein': kv('01', 'Schleswig-Holstein'),
    Hamburg: kv('02', 'Hamburg'),
    Bremen: kv('03', 'Bremen'),
    Niedersachsen: kv('17', 'Niedersachsen'),
    'Westfalen-Lippe': kv('20', 'Westfalen-Lippe'),
    Nordrhein: kv('38', 'Nordrhein'),
    Hessen: kv('46', 'Hessen'),
    'Rheinland-Pfalz': kv('51', 'Rheinland-Pfalz'),
    'Baden-Württemberg': kv('52', 'Baden-Württemberg'),
    Bayern: kv('71', 'Bayern'),
    Berlin: kv('72', 'Berlin'),
    Saarland: kv('73', 'Saarland'),
    'Mecklenburg-Vorpommern': kv('78', 'Mecklenburg-Vorpommern'),
    Brandenburg: kv('83', 'Brandenburg'),
    'Sachsen-Anhalt': kv('88', 'Sachsen-Anhalt'),
    Thüringen: kv('93', 'Thüringen'),
    Sachsen: kv('98', 'Sachsen'),
} as const satisfies Readonly<Record<string, KvTerm>>;

export type KvRegion = keyof typeof kvRegions;

/** The KV region of a Kreis key or AGS: in Nordrhein-Westfalen by the Regierungsbezirk, elsewhere that of the Land. */
export function kvRegionOf(key: string): KvRegion | undefined {
    const land = landOf(key);
    if (land?.code === '05') {
        return ['051', '053'].includes(key.slice(0, 3))
            ? 'Nordrhein'
            : ['055', '057', '059'].includes(key.slice(0, 3))
              ? 'Westfalen-Lippe'
              : undefined;
    }
    return land && isKvRegion(land.name) ? land.name : undefined;
}

/** The KV region of a two-digit code, e.g. `20` for Westfalen-Lippe. */
export function kvRegionOfCode(code: string): KvRegion | undefined {
    return (Object.keys(kvRegions) as KvRegion[]).find((region) => kvRegions[region].code === code);
}

export function isKvRegion(name: string): name is KvRegion {
    return Object.hasOwn(kvRegions, name);
}
