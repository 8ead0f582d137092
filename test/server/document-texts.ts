import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples');

export interface ExampleFile {
    /** Path below `examples/`. */
    readonly name: string;
    readonly uri: string;
    readonly text: string;
}

/** All source files of the examples. */
export function exampleFiles(): ExampleFile[] {
    return readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.riv'))
        .sort()
        .map((name) => {
            const path = join(EXAMPLES, name);
            return { name: name.replaceAll('\\', '/'), uri: pathToFileURL(path).toString(), text: readFileSync(path, 'utf8') };
        });
}
