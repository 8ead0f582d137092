import { basename, dirname, join } from 'node:path';
import type { LocalDate } from '@riv/model/value/local-date';

/** File names of a contract that are so common that the folder says more. */
const GENERIC_STEM = 'vertrag';

export interface NamedContract {
    /** Absolute path of the contract's file. */
    readonly file: string;
    readonly name: string;
    readonly stand: LocalDate | undefined;
}

/**
 * Path of the outputs of a contract below the output folder, without ending. `nordfriesland/vertrag.riv` with the contract Nordfriesland
 * gives `nordfriesland/Nordfriesland`, `verträge/husum.riv` gives `husum/Husum`; a state adds `-stand-JJJJ-MM-TT`.
 */
export function outputName({ file, name, stand }: NamedContract): string {
    const stem = basename(file).replace(/\.riv$/, '');
    const folder = stem === GENERIC_STEM ? basename(dirname(file)) : stem;
    const suffix = stand === undefined ? '' : `-stand-${stand.iso}`;
    return join(folder, `${name}${suffix}`.normalize('NFC'));
}
