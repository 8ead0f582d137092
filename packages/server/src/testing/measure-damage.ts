import { URI } from 'langium';
import { type CompletionItem, DiagnosticSeverity } from 'vscode-languageserver';
import type { Damage } from './damage.ts';
import type { TestServer } from './open-server.ts';

/** What one damage costs. */
export interface Cost {
    readonly damage: Damage;
    readonly file: string;
    /** Findings of all files that the healthy text does not have. */
    readonly findings: readonly { readonly code: string; readonly line: number; readonly file: string; readonly message: string }[];
    /** Whether the cursor is offered what belongs there; undefined where nothing is known that should be offered. */
    readonly offered: boolean | undefined;
    /** The proposals, for messages about what was missed. */
    readonly labels: readonly string[];
}

/** Damages one file of a project and says what that costs. The text is healthy again afterwards. */
export async function measureDamage(server: TestServer, file: string, text: string, all: readonly Damage[]): Promise<Cost[]> {
    await server.edit(file, text);
    const healthy = countsOf(server);
    const costs: Cost[] = [];
    const wanted = new Map<Damage, ReadonlySet<string>>();
    for (const damage of all.filter(({ kind }) => kind === 'halbes Wort')) {
        wanted.set(damage, await labelsAt(server, file, damage.healthy.cursor));
    }
    for (const damage of all.filter(({ kind }) => kind.endsWith('Klammer'))) {
        await server.edit(file, damage.healthy.text());
        wanted.set(damage, await labelsAt(server, file, damage.healthy.cursor));
    }
    for (const damage of all) {
        await server.edit(file, damage.text());
        const labels = await labelsAt(server, file, damage.cursor);
        costs.push({
            damage,
            file,
            findings: added(server, healthy),
            offered: isOffered(damage, wanted.get(damage), labels),
            labels: [...labels],
        });
    }
    await server.edit(file, text);
    return costs;
}

function isOffered({ word }: Damage, wanted: ReadonlySet<string> | undefined, labels: ReadonlySet<string>): boolean | undefined {
    if (word === undefined) {
        return wanted === undefined ? undefined : [...wanted].every((label) => labels.has(label));
    }
    const has = (all: ReadonlySet<string> | undefined): boolean =>
        [...(all ?? [])].some((label) => label === word.text || label.startsWith(`${word.text} `));
    return word.isKeyword || has(wanted) ? has(labels) : undefined;
}

async function labelsAt(server: TestServer, file: string, cursor: number): Promise<ReadonlySet<string>> {
    const document = server.document(file);
    const params = { textDocument: { uri: server.uri(file) }, position: document.textDocument.positionAt(cursor) };
    const items: readonly CompletionItem[] = (await server.riv.lsp.CompletionProvider?.getCompletion(document, params))?.items ?? [];
    return new Set(items.map(({ label }) => label));
}

function allFindings(server: TestServer): Cost['findings'] {
    return server.shared.workspace.LangiumDocuments.all
        .filter(({ uri }) => uri.scheme === 'file')
        .flatMap((document) =>
            (document.diagnostics ?? [])
                .filter(({ severity }) => severity !== DiagnosticSeverity.Information)
                .map(({ code, range, message }) => ({
                    code: String(code),
                    line: range.start.line,
                    file: URI.parse(document.uri.toString()).path,
                    message: String(message),
                })),
        )
        .toArray();
}

const keyOf = ({ file, code, message }: Cost['findings'][number]): string => [file, code, message].join('\n');

function countsOf(server: TestServer): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const finding of allFindings(server)) {
        counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
    }
    return counts;
}

/** Findings beyond those of the healthy text. */
function added(server: TestServer, healthy: ReadonlyMap<string, number>): Cost['findings'] {
    const left = new Map(healthy);
    return allFindings(server).filter((finding) => {
        const count = left.get(keyOf(finding)) ?? 0;
        left.set(keyOf(finding), count - 1);
        return count <= 0;
    });
}
