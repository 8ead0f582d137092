import { fail, ok, type Result } from '../value/result.ts';
import { NBSP, quoted } from '../value/typography.ts';
import { lettersAsNumbers, remainder } from './cross-sum.ts';

/**
 * Checks an IBAN, with or without its groups of four, and returns it without spaces (ISO 13616, modulo 97).
 * Codes: `iban-schreibweise`, `iban-länge` (a German IBAN has 22 characters), `iban-prüfziffer`.
 */
export function checkIban(text: string): Result<string> {
    const iban = text.replace(/\s/g, '').toUpperCase();
    if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) {
        return fail(
            'iban-schreibweise',
            `${quoted(text)} ist keine IBAN. Sie beginnt mit dem Länderzeichen und zwei Prüfziffern wie DE89.`,
        );
    }
    if (iban.startsWith('DE') && !/^DE\d{20}$/.test(iban)) {
        return fail('iban-länge', `Eine deutsche IBAN hat nach DE zwanzig Ziffern; ${quoted(text)} hat ${iban.length - 2} Zeichen.`);
    }
    return remainder(lettersAsNumbers(iban.slice(4) + iban.slice(0, 4)), 97) === 1
        ? ok(iban)
        : fail('iban-prüfziffer', `Die IBAN ${formatIban(iban)} besteht die Prüfung nicht. Prüfen Sie alle Ziffern.`);
}

/** Prints an IBAN in groups of four with no-break spaces. */
export function formatIban(iban: string): string {
    return iban.replace(/(.{4})(?=.)/g, `$1${NBSP}`);
}
