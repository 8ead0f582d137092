import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CORE = 'docProps/core.xml';

/** The day that zip files can say first; it stands for “no time”. Without zone, so that it is the same everywhere. */
const NO_TIME = '1980-01-01T00:00:00';

/**
 * The same Word file without the clock of the machine: its dates are `date` (`YYYY-MM-DD`), the Stand of the contract, its parts are in
 * alphabetical order behind the list of their types, and no part has a time.
 */
export function withoutClock(file: Uint8Array, date: string): Uint8Array {
    const parts = unzipSync(file);
    const core = strFromU8(parts[CORE] ?? new Uint8Array());
    parts[CORE] = strToU8(core.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`));
    const ordered = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1));
    return zipSync(Object.fromEntries(ordered), { level: 2, mtime: NO_TIME });
}
