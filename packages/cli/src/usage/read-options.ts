import type { StateQuery } from '@riv/language/resolve/amendments';
import { nearestOf } from '@riv/model/terms/lookup';
import { type LocalDate, parseLocalDate } from '@riv/model/value/local-date';
import { ALL_BUILD_FORMATS, type BuildFormat, chosenFormats } from '@riv/outputs/build-format';
import { OUTPUT_FORMATS, type OutputFormat } from '../report/output-format.ts';
import { type Usable, usable, wrongUse } from './usage-error.ts';

/** The value of `--output`. */
export function readOutput(text: string): Usable<OutputFormat> {
    return readWord('--output', text, OUTPUT_FORMATS);
}

/** The values of `--format`, separated by commas or given several times; none means all. In the order of the table, each once. */
export function readFormats(texts: readonly string[]): Usable<readonly BuildFormat[]> {
    const words = texts.flatMap((text) => text.split(',')).map((word) => word.trim());
    for (const word of words) {
        const format = readWord('--format', word, ALL_BUILD_FORMATS);
        if (!format.ok) {
            return format;
        }
    }
    return usable(chosenFormats(words));
}

/** The state that `--stand` and `--bekannt` ask for; undefined without both. */
export function readQuery(stand: string | undefined, known: string | undefined): Usable<StateQuery | undefined> {
    if (stand === undefined) {
        return known === undefined
            ? usable(undefined)
            : wrongUse('--bekannt braucht --stand.', 'Beispiel: riv build --stand 01.01.2030 --bekannt 01.06.2029');
    }
    const effective = readDay('--stand', stand);
    if (!effective.ok || known === undefined) {
        return effective.ok ? usable({ effective: effective.value }) : effective;
    }
    const knownDay = readDay('--bekannt', known);
    return knownDay.ok ? usable({ effective: effective.value, known: knownDay.value }) : knownDay;
}

function readDay(option: string, text: string): Usable<LocalDate> {
    const day = parseLocalDate(text);
    return day.ok
        ? usable(day.value)
        : wrongUse(`${option}: ${day.problem.message}`, `Schreiben Sie das Datum als TT.MM.JJJJ: ${option} 01.01.2030`);
}

function readWord<T extends string>(option: string, text: string, words: readonly T[]): Usable<T> {
    const word = words.find((candidate) => candidate === text);
    if (word !== undefined) {
        return usable(word);
    }
    const likely = nearestOf(words, text, 1)[0];
    const advice = likely === undefined ? '' : ` Gemeint ist wohl „${likely}“.`;
    return wrongUse(`${option}: „${text}“ gibt es nicht.${advice}`, `Möglich sind: ${words.join(', ')}.`);
}
