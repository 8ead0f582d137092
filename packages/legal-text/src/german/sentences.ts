/** Abbreviations after which a full stop ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
    'Abs Nr Nrn Art Buchst Doppelbuchst S Hs Kap Anl bzw ggf vgl ca inkl zzgl evtl gem lfd Dr Prof Dipl St Str Tel Aufl Bd Fn Rn Rz Mio Mrd Jan Feb Apr Aug Sept Okt Nov Dez Ziff lit sog usf abzgl insb'.split(
        ' ',
    ),
);

const BOUNDARY = /[.!?]["“‘’»)\]]*[ \u00a0]+(?=["„‚«([]*[\p{Lu}\p{N}§\uE000])/gu;

/**
 * Splits running prose into sentences. “Abs. 2”, “z. B.”, “e. V.” and “1. Januar” do not end a sentence, a year does (“… 2027. Die …”).
 * Needed for wording that a region brings along; library text has one sentence per line.
 */
export function splitSentences(text: string): readonly string[] {
    const sentences: string[] = [];
    let start = 0;
    for (const match of text.matchAll(BOUNDARY)) {
        if (match[0].startsWith('.') && isAbbreviation(text.slice(start, match.index))) {
            continue;
        }
        const end = match.index + match[0].length;
        sentences.push(text.slice(start, end).trim());
        start = end;
    }
    const rest = text.slice(start).trim();
    return rest === '' ? sentences : [...sentences, rest];
}

function isAbbreviation(before: string): boolean {
    const word = /[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? '';
    return /^\p{L}$/u.test(word) || /^\d{1,2}$/.test(word) || ABBREVIATIONS.has(word);
}
