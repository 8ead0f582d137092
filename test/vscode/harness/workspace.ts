import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './offline.ts';

const EXAMPLES = join(ROOT, 'examples');

/** What the faulty contract says wrongly: a figure of the worked example, and the period of withdrawal, which the law fixes. */
const MISTAKES: Readonly<Record<string, string>> = {
    'ergebnis delta 3.630.630,00 EUR': 'ergebnis delta 3.630.000,00 EUR',
    'widerruf binnen 2 wochen': 'widerruf binnen 1 woche',
};

/** The folder of contracts that the suites work on: two examples as they are, a contract of the regional variant, and a faulty one twice. */
export function fillWorkspace(folder: string): void {
    for (const name of ['bochum', 'region-nord']) {
        mkdirSync(join(folder, name), { recursive: true });
        cpSync(join(EXAMPLES, name), join(folder, name), { recursive: true, filter: (path) => !path.includes('erwartet') });
    }
    const text = readFileSync(join(EXAMPLES, 'nordfriesland/vertrag.riv'), 'utf8');
    writeFileSync(join(folder, 'region-nord/vertrag.riv'), ofRegionalVariant(text));
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

/** `riv` as a project has it that installed the command line, and a task that calls it. The Node of the shell may be an old one. */
export function linkCommandLine(folder: string): void {
    const bin = join(folder, 'node_modules/.bin');
    mkdirSync(bin, { recursive: true });
    const script = `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'packages/cli/bin/riv.js')}" "$@"\n`;
    writeFileSync(join(bin, 'riv'), script, { mode: 0o755 });
    mkdirSync(join(folder, '.vscode'));
    const task = { type: 'riv', action: 'build', path: 'bochum', label: 'Bochum erzeugen' };
    writeFileSync(join(folder, '.vscode/tasks.json'), JSON.stringify({ version: '2.0.0', tasks: [task] }));
}

/** The variant brings the clause that the contract has of its own. */
function ofRegionalVariant(text: string): string {
    return text
        .replace('vertrag Nordfriesland', 'vertrag Flensburg')
        .replace('variante Verbund fassung 2026.1', 'variante NordVerbund fassung 1.0')
        .replace(/ {4}klausel Datenraum[\s\S]*?\n {4}\}\n\n/, '');
}
