import { DocumentState, type LangiumSharedCoreServices } from 'langium';

/** The value of a key: the one that is kept, or else the one that is computed. */
export type KeptValues<T> = (key: string, compute: () => T) => T;

/**
 * Keeps values by key until files are indexed anew or deleted. The cache of Langium for this clears one Map again and again, and V8 links
 * the table of a cleared Map to its successor: each would keep the next one alive, with the tree of its text, until a full collection.
 */
export function untilIndexed<T>({ workspace }: LangiumSharedCoreServices): KeptValues<T> {
    let values = new Map<string, T>();
    const forget = (): void => {
        values = new Map();
    };
    workspace.DocumentBuilder.onBuildPhase(DocumentState.IndexedContent, forget);
    workspace.DocumentBuilder.onUpdate((_changed, deleted) => {
        if (deleted.length > 0) {
            forget();
        }
    });
    return (key, compute) => {
        const known = values.get(key);
        if (known !== undefined) {
            return known;
        }
        const value = compute();
        values.set(key, value);
        return value;
    };
}
