import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** Unpacks the extension of a VSIX into a folder, which is emptied first. */
export function unpackVsix(vsix: string, folder: string): void {
    rmSync(folder, { recursive: true, force: true });
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(vsix)))) {
        const path = /^extension\/(.+[^/])$/.exec(name)?.[1];
        if (path !== undefined) {
            mkdirSync(dirname(join(folder, path)), { recursive: true });
            writeFileSync(join(folder, path), bytes);
        }
    }
}
