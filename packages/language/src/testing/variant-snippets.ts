import { contractWith } from './snippet.ts';

/** A variant of a region that extends the standard variant Verbund. */
export function regionalVariant(lines: string, head = 'variante Region "Region" fassung 1.0 erweitert Verbund fassung 2026.1'): string {
    return `${head} {\n    ${lines}\n}\n`;
}

/** The base contract with one more block or line before its last lines. */
export function contractAdding(lines: string, replacements: Readonly<Record<string, string>> = {}): string {
    return contractWith({ ...replacements, '    charta fassung': `    ${lines}\n    charta fassung` });
}

/** An amendment to the base contract, complete but for what it does. */
export function amendmentWith(operations: string): string {
    return `nachtrag Erster "1. Nachtrag" zu Muster {
    ändert fassung vom 01.12.2026
    status Geschlossen
    rechtsstand 01.06.2029
    geschlossen am 01.06.2029
    wirksam ab 01.01.2030
    ${operations}
}
`;
}

/** The file that an amendment of these tests changes. */
export const BASE_FILE = { 'muster.riv': contractWith({ 'status Unterschriftsreif': 'status Geschlossen' }) };
