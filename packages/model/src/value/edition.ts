import { fail, ok, type Result } from './result.ts';
import { quoted } from './typography.ts';

/** The edition of a template, module or contract: numbers with points between them, e.g. `2026.1` or `1.0`. */
export interface Edition {
    readonly kind: 'edition';
    readonly text: string;
}

/** Code: `fassung-ungültig`. */
export function parseEdition(text: string): Result<Edition> {
    const literal = text.trim();
    return /^\d{1,9}(?:\.\d{1,9}){0,3}$/.test(literal)
        ? ok({ kind: 'edition', text: literal })
        : fail('fassung-ungültig', `${quoted(literal)} ist keine Fassung. Schreiben Sie Zahlen mit Punkten wie 2026.1 oder 1.0.`);
}

export function formatEdition(edition: Edition): string {
    return edition.text;
}

/** Compares number by number, so that 2026.10 comes after 2026.9; a missing part counts as 0. */
export function compareEditions(a: Edition, b: Edition): number {
    const left = a.text.split('.').map(Number);
    const right = b.text.split('.').map(Number);
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const difference = (left[index] ?? 0) - (right[index] ?? 0);
        if (difference !== 0) {
            return difference;
        }
    }
    return 0;
}
