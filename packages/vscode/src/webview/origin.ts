/** Where a value of the preview comes from; line and column from 1. */
export interface OriginPlace {
    readonly source: string;
    readonly line: number;
    readonly column: number;
}

/** Reads `uri#line:column`. */
export function parseOrigin(text: string | undefined): OriginPlace | undefined {
    const [, source, line, column] = /^(.+)#(\d+):(\d+)$/.exec(text ?? '') ?? [];
    return source === undefined ? undefined : { source, line: Number(line), column: Number(column) };
}

/**
 * The index of the value that stands for a line of a source: the first of the nearest line at or above it, else the first of all.
 * Undefined where no value comes from the source.
 */
export function nearestValue(places: readonly (OriginPlace | undefined)[], source: string, line: number): number | undefined {
    let best: number | undefined;
    let bestLine = 0;
    let first: number | undefined;
    for (const [index, place] of places.entries()) {
        if (place?.source === source) {
            first ??= index;
            if (place.line <= line && place.line > bestLine) {
                best = index;
                bestLine = place.line;
            }
        }
    }
    return best ?? first;
}
