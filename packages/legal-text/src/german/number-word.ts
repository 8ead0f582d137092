const WORDS: readonly string[] = [
    'null',
    'eins',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
];

const ORDINALS: readonly string[] = ['', 'erste', 'zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte', 'neunte', 'zehnte'];

/** One to twelve as a word, other numbers in digits, as German print does. */
export function numberWord(value: number): string {
    return (value >= 1 ? WORDS[value] : undefined) ?? String(value);
}

/** `zweiten` for 2 in the weak inflection (“des zweiten Folgejahres”); from eleven on with digits (“11.”). */
export function ordinalWord(value: number): string {
    const word = value >= 1 ? ORDINALS[value] : undefined;
    return word === undefined ? `${value}.` : `${word}n`;
}
