import type * as ast from '@riv/language/generated/ast';
import { isAmendment } from '@riv/language/generated/ast';
import { targetUris } from '@riv/language/references/target-uris';
import { AstUtils, type LangiumDocument } from 'langium';

interface Edges {
    /** Documents to which a reference leads. */
    readonly targets: ReadonlySet<string>;
    /** Documents of the contracts that the document amends. */
    readonly amended: ReadonlySet<string>;
}

/**
 * Which documents the findings of a document rest on. A contract rests on its whole chain of variants; an amendment rests on its
 * contract and on every other amendment of it. Edges of a document stay until they are recorded anew, so that what a change removes
 * is still known when it is asked for.
 */
export class DependencyGraph {
    private readonly edges = new Map<string, Edges>();

    /** Notes where a linked document leads. */
    record(document: LangiumDocument): void {
        const targets = new Set(targetUris(document).map((uri) => uri.toString()));
        this.edges.set(document.uri.toString(), { targets, amended: amendedBy(document) });
    }

    forget(uri: string): void {
        this.edges.delete(uri);
    }

    /** The documents whose findings may change with the given ones, these included. */
    dependents(seeds: Iterable<string>): ReadonlySet<string> {
        const referring = this.referring();
        const found = new Set<string>();
        const open = [...seeds];
        for (let uri = open.pop(); uri !== undefined; uri = open.pop()) {
            if (!found.has(uri)) {
                found.add(uri);
                open.push(...(referring.get(uri) ?? []), ...(this.edges.get(uri)?.amended ?? []));
            }
        }
        return found;
    }

    /** Documents of the contracts that any of the given documents amends. */
    amended(uris: Iterable<string>): string[] {
        return [...uris].flatMap((uri) => [...(this.edges.get(uri)?.amended ?? [])]);
    }

    private referring(): Map<string, string[]> {
        const result = new Map<string, string[]>();
        for (const [uri, { targets }] of this.edges) {
            for (const target of targets) {
                const sources = result.get(target);
                if (sources === undefined) {
                    result.set(target, [uri]);
                } else {
                    sources.push(uri);
                }
            }
        }
        return result;
    }
}

function amendedBy(document: LangiumDocument): ReadonlySet<string> {
    const { elements } = document.parseResult.value as ast.Document;
    return new Set(
        (elements ?? []).filter(isAmendment).flatMap((amendment) => {
            const contract = amendment.contract?.ref;
            return contract === undefined ? [] : [AstUtils.getDocument(contract).uri.toString()];
        }),
    );
}
