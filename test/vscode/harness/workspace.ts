import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './offline.ts';

const EXAMPLES = join(ROOT, 'examples');

/** What the faulty contract says wrongly: a figure of the worked example, and the period of withdrawal, which the law fixes. */
const MISTAKES: Readonly<Record<string, string>> = {
    'ergebnis delta 3.630.630,00 EUR': 'ergebnis delta 3.630.000,00 EUR',
    'widerruf binnen 2 wochen': 'widerruf binnen 1 woche',
};

/** The folder of contracts that the suites work on: two examples as they are, and a faulty one twice. */
export function fillWorkspace(folder: string): void {
    for (const name of ['bochum', 'region-nord']) {
        mkdirSync(join(folder, name), { recursive: true });
        cpSync(join(EXAMPLES, name), join(folder, name), { recursive: true, filter: (path) => !path.includes('erwartet') });
    }
    const text = readFileSync(join(EXAMPLES, 'nordfriesland/vertrag.riv'), 'utf8');
    const faulty = Object.entries(MISTAKES).reduce((result, [right, wrong]) => result.replace(right, wrong), text);
    // No suite opens the second one.
    for (const [name, contract] of [
        ['husum', 'Husum'],
        ['niebüll', 'Niebüll'],
    ] as const) {
        mkdirSync(join(folder, name), { recursive: true });
        writeFileSync(join(folder, name, 'vertrag.riv'), faulty.replace('vertrag Nordfriesland', `vertrag ${contract}`));
    }
}
