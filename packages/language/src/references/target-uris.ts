import type { LangiumDocument, URI } from 'langium';

/** The documents to which the references of a linked document lead, its own included; one that several references name stands several times. */
export function targetUris({ references }: LangiumDocument): URI[] {
    return references.flatMap((reference) => ('$nodeDescription' in reference ? (reference.$nodeDescription?.documentUri ?? []) : []));
}
