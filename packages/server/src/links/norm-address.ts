import type { Norm } from '@riv/model/value/norm';

/** Folder of an act on gesetze-im-internet.de. */
const FOLDERS: Readonly<Record<string, string>> = {
    'SGB I': 'sgb_1',
    'SGB II': 'sgb_2',
    'SGB III': 'sgb_3',
    'SGB IV': 'sgb_4',
    'SGB V': 'sgb_5',
    'SGB VI': 'sgb_6',
    'SGB VII': 'sgb_7',
    'SGB VIII': 'sgb_8',
    'SGB X': 'sgb_10',
    'SGB XI': 'sgb_11',
    'SGB XII': 'sgb_12',
    RSAV: 'rsav',
    BGB: 'bgb',
    HGB: 'hgb',
    AktG: 'aktg',
    StGB: 'stgb',
    ZPO: 'zpo',
    SGG: 'sgg',
    InsO: 'inso',
    GWB: 'gwb',
    AO: 'ao_1977',
    UStG: 'ustg_1980',
    IfSG: 'ifsg',
    KHG: 'khg',
    KHEntgG: 'khentgg',
    GG: 'gg',
};

/** Address of the text of a norm; undefined for acts whose address is not known (Länder, European Union). */
export function normAddress({ act, section }: Norm): string | undefined {
    const folder = FOLDERS[act];
    const page = act === 'GG' ? `art_${section}` : `__${section}`;
    return folder === undefined ? undefined : `https://www.gesetze-im-internet.de/${folder}/${page}.html`;
}
