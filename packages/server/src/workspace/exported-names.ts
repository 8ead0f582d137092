import type { AstNodeDescription, IndexManager, LangiumDocument } from 'langium';

/**
 * Which document exports which names, as of the last time it was asked. A name whose exporters changed may lead elsewhere now:
 * to a better target, to none, or to two at once.
 */
export class ExportedNames {
    private readonly keys = new Map<string, ReadonlySet<string>>();

    /** Takes over what the indexed documents export and returns the names whose exporters changed. */
    update(documents: readonly LangiumDocument[], index: IndexManager): ReadonlySet<string> {
        const changed = new Set<string>();
        for (const { uri } of documents) {
            const key = uri.toString();
            const now = new Set(index.allElements(undefined, new Set([key])).map(keyOf));
            collectChanges(this.keys.get(key), now, changed);
            this.keys.set(key, now);
        }
        return changed;
    }

    /** Forgets deleted documents and returns the names that they exported. */
    remove(uris: Iterable<string>): ReadonlySet<string> {
        const gone = new Set<string>();
        for (const uri of uris) {
            collectChanges(this.keys.get(uri), new Set(), gone);
            this.keys.delete(uri);
        }
        return gone;
    }

    /** Whether a document exports one of the names. */
    exportsAny(uri: string, names: ReadonlySet<string>): boolean {
        return [...(this.keys.get(uri) ?? [])].some((key) => names.has(nameOf(key)));
    }
}

/** Name, kind and edition: several editions carry one name. */
function keyOf(description: AstNodeDescription): string {
    const edition = (description.node as { edition?: string } | undefined)?.edition ?? '';
    return [description.name, description.type, edition].join('\n');
}

function nameOf(key: string): string {
    return key.slice(0, key.indexOf('\n'));
}

function collectChanges(before: ReadonlySet<string> = new Set(), now: ReadonlySet<string>, into: Set<string>): void {
    for (const key of new Set([...before, ...now])) {
        if (before.has(key) !== now.has(key)) {
            into.add(nameOf(key));
        }
    }
}
