import type { LocalDate } from '@riv/model/value/local-date';
import { type URI, UriUtils } from 'langium';

/** File names of a contract that are so common that the folder says more. */
const GENERIC_STEM = 'vertrag';

export interface NamedContract {
    /** Address of the contract's file. */
    readonly uri: URI;
    readonly name: string;
    /** The day whose state is written; absent: the contract as concluded. */
    readonly effective: LocalDate | undefined;
}

/**
 * Path of the outputs of a contract below the output folder, with `/` and without ending. `nordfriesland/vertrag.riv` with the contract
 * Nordfriesland gives `nordfriesland/Nordfriesland`, `verträge/husum.riv` gives `husum/Husum`; a state adds `-stand-JJJJ-MM-TT`.
 */
export function outputName({ uri, name, effective }: NamedContract): string {
    const stem = UriUtils.basename(uri).replace(/\.riv$/, '');
    const folder = stem === GENERIC_STEM ? UriUtils.basename(UriUtils.dirname(uri)) : stem;
    const suffix = effective === undefined ? '' : `-stand-${effective.iso}`;
    return `${folder}/${`${name}${suffix}`.normalize('NFC')}`;
}
