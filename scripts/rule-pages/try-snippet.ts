import { AstUtils } from 'langium';
import type { Finding } from '../../packages/language/src/rules/finding.ts';
import type { AnyRule } from '../../packages/language/src/rules/rule.ts';
import type { RivLanguage } from '../../packages/language/src/services.ts';
import { closeWorkspace, openWorkspace } from '../../packages/language/src/workspace/open-workspace.ts';
import { apply, type Placement, placementsOf, removalsOf } from './place.ts';
import { outermost } from './statements.ts';

/** A contract of the examples that a snippet is put into, with the files it needs beside it. */
export interface Host {
    readonly text: string;
    readonly others: Readonly<Record<string, string>>;
}

/** Places to try for one snippet; more would only be variants of the same. */
const MAX_TRIALS = 60;

/** What the tool says about the wrong snippet of a rule, at the first place in one of the hosts where it reports the rule. */
export async function tryWrong(rule: AnyRule, hosts: readonly Host[], language: RivLanguage): Promise<Finding | undefined> {
    const statements = outermost(spread(rule.page.wrong));
    return firstHit(rule, hosts, language, (host) => [
        ...combinations(statements.map((statement) => placementsOf(statement, host.text))),
        ...wholeFile(rule.page.wrong, host),
    ]);
}

/** As `tryWrong`, with the right statement taken away: for rules about what is missing. */
export async function tryMissing(rule: AnyRule, hosts: readonly Host[], language: RivLanguage): Promise<Finding | undefined> {
    const statements = outermost(spread(rule.page.right));
    return firstHit(rule, hosts, language, (host) =>
        statements.flatMap((statement) => removalsOf(statement, host.text).map((removal) => [removal])),
    );
}

/** All findings of a text beside the other files of its host. */
export async function findingsOf(text: string, others: Readonly<Record<string, string>>, language: RivLanguage): Promise<Finding[]> {
    const files = Object.entries({ 'vertrag.riv': text, ...others }).map(([name, content]) => ({
        uri: `file:///projekt/${name}`,
        text: content,
    }));
    const workspace = await openWorkspace(files, [], language);
    const findings = workspace.documents.slice(0, 1).flatMap((document) => workspace.findings(document));
    await closeWorkspace(workspace);
    return findings;
}

async function firstHit(
    rule: AnyRule,
    hosts: readonly Host[],
    language: RivLanguage,
    placementsIn: (host: Host) => readonly (readonly Placement[])[],
): Promise<Finding | undefined> {
    for (const host of hosts) {
        for (const placements of placementsIn(host).slice(0, MAX_TRIALS)) {
            const text = apply(host.text, placements);
            if (!mayReport(rule, text, language)) {
                continue;
            }
            const found = await findingsOf(text, host.others, language);
            const finding = found.find((candidate) => candidate.code === rule.code);
            if (finding !== undefined) {
                return finding;
            }
        }
    }
    return undefined;
}

/** Spares checking a text that cannot be read or has nothing that the rule looks at. */
function mayReport({ code, checks }: AnyRule, text: string, language: RivLanguage): boolean {
    const { parserErrors, value } = language.riv.parser.LangiumParser.parse(text);
    if (parserErrors.length > 0) {
        return code === 'satzbau';
    }
    const types = new Set(Object.keys(checks));
    return types.size === 0 || AstUtils.streamAst(value).some((node) => types.has(node.$type));
}

/** One statement per line: pages write blocks in one line, leave out the rest with „…“ and may show only the head of a block. */
function spread(snippet: string): string {
    const spaced = snippet
        .replace(/(?<!["„])…(?!["“])/g, '\n')
        .replace(/\{(?!\s*\n)/g, '{\n')
        .replace(/(?<!^\s*)\}/gm, '\n}');
    const unclosed = spaced.split('{').length - spaced.split('}').length;
    return spaced + '\n}'.repeat(Math.max(unclosed, 0));
}

/** The snippet as a file of its own, where it is a whole contract, variant, module or amendment. */
function wholeFile(snippet: string, host: Host): Placement[][] {
    const lines = host.text.split('\n');
    return [[{ first: 0, last: lines.length - 1, text: snippet }]];
}

/** Every choice of one placement per statement, such that no two replace the same lines. */
function combinations(choices: readonly (readonly Placement[])[]): Placement[][] {
    return choices
        .reduce<Placement[][]>((all, next) => all.flatMap((before) => next.map((placement) => [...before, placement])).slice(0, 2000), [[]])
        .filter(isDisjoint);
}

function isDisjoint(placements: readonly Placement[]): boolean {
    const sorted = [...placements].sort((a, b) => a.first - b.first);
    return sorted.every((placement, index) => index === 0 || placement.first > (sorted[index - 1]?.last ?? -1));
}
