import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apply, placeAtTop } from '../../scripts/rule-pages/place.ts';
import { outermost } from '../../scripts/rule-pages/statements.ts';

const root = join(import.meta.dirname, '..', '..');
const example = (path: string): string => readFileSync(join(root, 'examples', path), 'utf8');

/** Files of the examples that every snippet sees, so that it may name their contracts, Kassen and modules. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
    'nordfriesland.riv': example('nordfriesland/vertrag.riv'),
    'bochum.riv': example('bochum/vertrag.riv'),
    'werra.riv': example('werra/vertrag.riv'),
    'herz.riv': example('werra/module/herz.riv'),
};

/** What a fragment is put into: its statements replace the same ones there or are added. `hides` is the neighbour that it stands for. */
const HOSTS: Readonly<Record<string, { readonly text: string; readonly hides?: string }>> = {
    vertrag: { text: example('nordfriesland/vertrag.riv'), hides: 'nordfriesland.riv' },
    kommunal: { text: example('bochum/vertrag.riv'), hides: 'bochum.riv' },
    partner: { text: example('werra/vertrag.riv'), hides: 'werra.riv' },
    nachtrag: {
        text: [
            'nachtrag Bochum1 "1. Nachtrag" zu Bochum {',
            '    ändert fassung vom 16.11.2026',
            '    status Geschlossen',
            '    rechtsstand 01.06.2029',
            '    geschlossen am 01.06.2029',
            '    wirksam ab 01.01.2030',
            '}',
        ].join('\n'),
    },
    variante: { text: 'variante Regional "RIV-Verbund der Region" fassung 1.0 erweitert Verbund fassung 2026.1 {\n}' },
    modul: { text: 'versorgungsmodul Eigenes "Eigenes Modul" fassung 1.0 {\n}' },
};

/** The files of a snippet; the first one holds it. Undefined for an unknown kind of fragment. */
export function filesOf(text: string, fragment: string | undefined): Readonly<Record<string, string>> | undefined {
    if (fragment === undefined) {
        return { 'ausschnitt.riv': text, ...NEIGHBOURS };
    }
    const host = HOSTS[fragment];
    if (host === undefined) {
        return undefined;
    }
    const filled = outermost(text).reduce((before, statement) => apply(before, placeAtTop(statement, before)), host.text);
    const neighbours = Object.entries(NEIGHBOURS).filter(([name]) => name !== host.hides);
    return { 'ausschnitt.riv': filled, ...Object.fromEntries(neighbours) };
}
