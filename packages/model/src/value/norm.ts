import { acts, similarAct } from './act.ts';
import { assignStep, HEAD, type NormParts, readSteps } from './norm-steps.ts';
import { fail, ok, type Result } from './result.ts';
import { NBSP, quoted } from './typography.ts';

const EXAMPLE = `§${NBSP}140a Abs.${NBSP}3 Satz${NBSP}1 Nr.${NBSP}2 SGB${NBSP}V`;

/**
 * A statutory citation as a value. Every part is text as it is cited (`'140a'`, `'3a'`, `'c'`); `act` is a key of `acts`.
 * `…To` closes a range (“Abs. 1 bis 3”), `following` is “f.” or “ff.” after the section.
 */
export interface Norm {
    readonly kind: 'norm';
    readonly section: string;
    readonly sectionTo?: string;
    readonly following?: 'f.' | 'ff.';
    readonly paragraph?: string;
    readonly paragraphTo?: string;
    readonly sentence?: string;
    readonly sentenceTo?: string;
    readonly halfSentence?: string;
    readonly number?: string;
    readonly numberTo?: string;
    readonly letter?: string;
    readonly letterTo?: string;
    /** Sentence inside a number or letter, as in “§ 4 Nr. 14 Satz 2 UStG”. */
    readonly innerSentence?: string;
    readonly act: string;
}

/**
 * Reads a citation in long or short words: `§ 140a Abs. 3 Satz 1 Nr. 2 SGB V`, `Artikel 9 Absatz 2 Buchstabe h DSGVO`,
 * `§§ 187 bis 193 BGB`, `§ 140a III 1 SGB V`. Print it with `formatNorm`.
 * Codes: `norm-ungültig`, `norm-gesetz-fehlt`, `norm-gesetz-unbekannt` (with the nearest act), `norm-zeichen` (§ for Art. or the reverse).
 */
export function parseNorm(text: string): Result<Norm> {
    const before = READ.get(text);
    if (before !== undefined) {
        return before;
    }
    if (READ.size >= KEPT) {
        READ.clear();
    }
    const result = readNorm(text);
    READ.set(text, result);
    return result;
}

/** A contract cites the same few provisions in many lines, and several rules look at each. Kept until there are too many. */
const READ = new Map<string, Result<Norm>>();
const KEPT = 1_000;

function readNorm(text: string): Result<Norm> {
    const literal = text.replace(/\s+/gu, ' ').trim();
    const head = HEAD.exec(literal);
    if (!head) {
        return fail('norm-ungültig', `${quoted(literal)} ist keine Vorschrift. Schreiben Sie sie wie ${EXAMPLE}.`);
    }
    const parts: NormParts = { section: head[2] ?? '' };
    assignStep(parts, 'sectionTo', head[3]);
    if (head[4] === 'f.' || head[4] === 'ff.') {
        parts.following = head[4];
    }
    const act = readSteps(parts, literal.slice(head[0].length).trim());
    if (act === '') {
        const advice = `Nennen Sie es, etwa SGB${NBSP}V.`;
        return fail('norm-gesetz-fehlt', `In ${quoted(literal)} fehlt das Gesetz. ${advice}`);
    }
    const known = acts[act];
    if (!known || !Object.hasOwn(acts, act)) {
        return unknownAct(literal, act);
    }
    const isArticle = head[1]?.startsWith('Art') === true;
    if (isArticle !== (known.unit === 'Art.')) {
        const suggestion = literal.replace(head[1] ?? '', known.unit);
        return fail('norm-zeichen', `${act} ist in ${isArticle ? 'Paragraphen' : 'Artikel'} gegliedert: ${suggestion}.`, suggestion);
    }
    return ok({ ...parts, kind: 'norm', section: parts.section ?? '', act });
}

function unknownAct(literal: string, act: string): Result<Norm> {
    if (/^(?:(?:Abs|Absatz|Satz|Sätze|S|Nr|Nummern?|Buchst|Buchstabe|lit|Halbs|Halbsatz|Hs|und|oder|i)(?!\p{L})|[,\d])/u.test(act)) {
        return fail(
            'norm-ungültig',
            `In ${quoted(literal)} ist ${quoted(act)} nicht zu lesen. Eine Angabe nennt eine Vorschrift in der Folge Absatz, Satz, Nummer, Buchstabe, Gesetz, etwa ${EXAMPLE}.`,
        );
    }
    const proposal = similarAct(act);
    const advice = proposal
        ? ` Gemeint ist wohl ${proposal.replaceAll(' ', NBSP)}.`
        : ` Schreiben Sie es abgekürzt wie SGB${NBSP}V oder BGB.`;
    const suggestion = proposal && `${literal.slice(0, literal.length - act.length)}${proposal}`;
    return fail('norm-gesetz-unbekannt', `Das Gesetz ${quoted(act)} ist nicht bekannt.${advice}`, suggestion);
}

/** `short` is the form of contracts (“Abs. 3 Satz 1 Nr. 2”), `long` the form of statutes (“Absatz 3 Satz 1 Nummer 2”). */
export type CitationStyle = 'short' | 'long';

const LABELS: Readonly<Record<CitationStyle, { paragraph: string; half: string; number: string; letter: string }>> = {
    short: { paragraph: 'Abs.', half: 'Hs.', number: 'Nr.', letter: 'Buchst.' },
    long: { paragraph: 'Absatz', half: 'Halbsatz', number: 'Nummer', letter: 'Buchstabe' },
};

/** Prints the citation in one form, e.g. `§ 140a Abs. 3 Satz 1 Nr. 2 SGB V`, with no-break spaces inside each step and inside the act. */
export function formatNorm(norm: Norm, style: CitationStyle = 'short'): string {
    const labels = LABELS[style];
    const unit = acts[norm.act]?.unit ?? '§';
    const several = norm.sectionTo !== undefined || norm.following !== undefined;
    const steps = [
        step(several && unit === '§' ? '§§' : unit, norm.section, norm.sectionTo),
        norm.following,
        step(labels.paragraph, norm.paragraph, norm.paragraphTo),
        step('Satz', norm.sentence, norm.sentenceTo),
        step(labels.half, norm.halfSentence),
        step(labels.number, norm.number, norm.numberTo),
        step(labels.letter, norm.letter, norm.letterTo),
        step('Satz', norm.innerSentence),
        norm.act.replaceAll(' ', NBSP),
    ];
    return steps.filter((part) => part !== undefined).join(' ');
}

function step(label: string, from: string | undefined, to?: string): string | undefined {
    if (from === undefined) {
        return undefined;
    }
    return to === undefined ? `${label}${NBSP}${from}` : `${label}${NBSP}${from} bis${NBSP}${to}`;
}

/** Whether two citations name the same provision. */
export function sameNorm(a: Norm, b: Norm): boolean {
    return formatNorm(a) === formatNorm(b);
}
