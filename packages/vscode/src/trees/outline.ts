import type { Outline, OutlineEntry } from '@riv/server/requests/contract-requests';
import type { Entry } from './tree.ts';

/** The contract by Präambel, §§ and Anlagen, as in its table of contents. */
export function outlineEntries({ entries }: Outline): readonly Entry[] {
    return entries.map(outlineEntry);
}

function outlineEntry({ label, title, place, children }: OutlineEntry): Entry {
    const text = [label, title].filter((part) => part !== '').join(' ');
    return {
        label: text,
        tooltip: text,
        ...(place === undefined ? {} : { place }),
        children: children.map(outlineEntry),
    };
}
