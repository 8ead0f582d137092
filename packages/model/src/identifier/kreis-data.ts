import { KREISE } from '../generated/kreise.ts';
import { type Land, landOf } from './land.ts';

export type KreisType = 'Kreis' | 'Landkreis' | 'Kreisfreie Stadt' | 'Stadtkreis' | 'Regionalverband';

/** A Kreis or a kreisfreie Stadt. `name` is official (“Kiel, Landeshauptstadt”), `shortName` stops at the comma (“Kiel”). */
export interface Kreis {
    readonly key: string;
    readonly name: string;
    readonly shortName: string;
    readonly type: KreisType;
    readonly nuts3: string;
    readonly land: Land;
}

const TYPES: Readonly<Record<string, KreisType>> = {
    K: 'Kreis',
    L: 'Landkreis',
    F: 'Kreisfreie Stadt',
    S: 'Stadtkreis',
    R: 'Regionalverband',
};

/** Day of the official list of Kreise that the product carries. */
export const KREISE_DAY = '31.12.2025';

let table: ReadonlyMap<string, Kreis> | undefined;

/** All 400 Kreise by key, in the order of their keys. Unpacked on first use, since most starts of the program need none. */
export function kreise(): ReadonlyMap<string, Kreis> {
    table ??= new Map(KREISE.split('\n').flatMap(unpack));
    return table;
}

function unpack(line: string): readonly (readonly [string, Kreis])[] {
    const [key = '', letter = '', nuts = '', name = ''] = line.split(';');
    const type = TYPES[letter];
    const land = landOf(key);
    return type && land ? [[key, { key, name, shortName: name.split(',')[0] ?? name, type, nuts3: `DE${nuts}`, land }]] : [];
}
