/** Joins the members of an enumeration: `A`, `A und B`, `A, B und C`; with `oder` in place of `und`. */
export function enumerate(members: readonly string[], conjunction: 'und' | 'oder' = 'und'): string {
    const last = members.at(-1) ?? '';
    return members.length < 2 ? last : `${members.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
