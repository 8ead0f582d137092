/** What a rule rests on: identifiers of the list of foundations as links, norms as they are written. */
export function basisText(basis: readonly string[], foundations: string): string {
    return basis
        .map((entry) => (isFoundation(entry) ? `[${entry}](${foundations}#${entry.toLowerCase()})` : withNoBreakSpaces(entry)))
        .join(' · ');
}

/** R requirement, L legal rule, D and K decisions, B structural check. */
export function isFoundation(entry: string): boolean {
    return /^[RLDKB]\d+A?$/.test(entry);
}

function withNoBreakSpaces(norm: string): string {
    return norm.replace(/(§§?|Abs\.|Satz|Nr\.|Buchst\.|Art\.) /g, '$1\u00A0');
}
