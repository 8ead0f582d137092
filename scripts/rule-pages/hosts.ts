import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from './try-snippet.ts';

const root = join(import.meta.dirname, '..', '..');

/** Texts of the examples and the library that the snippets of the pages are put into; the first that fits is taken. */
export function pageHosts(): readonly Host[] {
    const contract = read('examples/nordfriesland/vertrag.riv');
    const bochum = { 'grundfassung.riv': read('examples/bochum/vertrag.riv') };
    const first = read('examples/bochum/nachtrag-1.riv');
    return [
        { text: contract, others: {} },
        { text: withEmptyBlocks(contract), others: {} },
        { text: first, others: bochum },
        { text: read('examples/bochum/nachtrag-2.riv'), others: { ...bochum, 'nachtrag-1.riv': first } },
        { text: read('examples/werra/vertrag.riv'), others: { 'herz.riv': read('examples/werra/module/herz.riv') } },
        { text: read('examples/bochum/vertrag.riv'), others: {} },
        { text: read('examples/werra/module/herz.riv'), others: {} },
        { text: read('examples/region-nord/variante.riv'), others: {} },
        { text: read('templates/2026.1/varianten/grund.riv'), others: {} },
    ];
}

/** Blocks that a contract usually leaves to its variant, so that a snippet may stand in them. */
function withEmptyBlocks(contract: string): string {
    const blocks = ['zukunftsfonds', 'abrechnung', 'kündigung'].map((keyword) => `    ${keyword} {\n    }`);
    return contract.trimEnd().replace(/\}$/, `${blocks.join('\n')}\n}\n`);
}

function read(path: string): string {
    return readFileSync(join(root, path), 'utf8');
}
