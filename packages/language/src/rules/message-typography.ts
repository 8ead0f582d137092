const NBSP = '\u00A0';

/**
 * A message with no-break spaces inside citations („§ 140a Abs. 4 Satz 2 SGB V“), so that a number never parts from its sign. What stands
 * in straight quotation marks is a line of the language to be typed or pasted and stays as it is.
 */
export function withNoBreakSpaces(message: string): string {
    return message
        .split(/("[^"]*")/)
        .map((part, index) => (index % 2 === 1 ? part : part.replace(STEP, `$1${NBSP}`).replace(CODE, `SGB${NBSP}`)))
        .join('');
}

const STEP = /(§§?|\bArt\.|\bAbs\.|\bSatz|\bNr\.|\bBuchst\.) (?=\d|[a-z]\b)/gu;
const CODE = /\bSGB (?=[IVX])/gu;
