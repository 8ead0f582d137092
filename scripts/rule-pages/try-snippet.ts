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
    const { code, page } = rule;
    const statements = outermost(spread(page.wrong));
    const fits = fitting(code, language);
    return firstHit(rule, hosts, language, function* ({ text }) {
        if (statements.length > 0) {
            const choices = statements.map((statement) => placementsOf(statement, text));
            yield* combinations(choices, fits(text));
        }
        if (page.wrong !== '') {
            yield wholeFile(page.wrong, text);
        }
    });
}

/** As `tryWrong`, with the right statement taken away: for rules about what is missing. */
export async function tryMissing(rule: AnyRule, hosts: readonly Host[], language: RivLanguage): Promise<Finding | undefined> {
    const statements = outermost(spread(rule.page.right));
    return firstHit(rule, hosts, language, ({ text }) =>
        statements.flatMap((statement) => removalsOf(statement, text).map((removal) => [removal])),
    );
}

async function firstHit(
    rule: AnyRule,
    hosts: readonly Host[],
    language: RivLanguage,
    placementsIn: (host: Host) => Iterable<readonly Placement[]>,
): Promise<Finding | undefined> {
    for (const host of hosts) {
        let trials = 0;
        for (const placements of placementsIn(host)) {
            trials += 1;
            if (trials > MAX_TRIALS) {
                break;
            }
            const found = await findingsOf(apply(host.text, placements), host.others, rule, language);
            const finding = found.find(({ code }) => code === rule.code);
            if (finding !== undefined) {
                return finding;
            }
        }
    }
    return undefined;
}

/** The findings of a text beside the other files of its host; none where it holds nothing that the rule looks at. */
async function findingsOf(text: string, others: Host['others'], { checks }: AnyRule, language: RivLanguage): Promise<Finding[]> {
    const files = Object.entries({ 'vertrag.riv': text, ...others }).map(([name, content]) => ({
        uri: `file:///projekt/${name}`,
        text: content,
    }));
    const workspace = await openWorkspace(files, [], language);
    const types = new Set(Object.keys(checks));
    const findings = workspace.documents
        .slice(0, 1)
        .filter(({ parseResult }) => types.size === 0 || AstUtils.streamAst(parseResult.value).some(({ $type }) => types.has($type)))
        .flatMap((document) => workspace.findings(document));
    await closeWorkspace(workspace);
    return findings;
}

/** Whether a statement can be read where it is placed. Asked once per kind of block: the language knows no other context. */
function fitting(code: string, { riv }: RivLanguage): (host: string) => (placement: Placement) => boolean {
    const known = new Map<string, boolean>();
    return (host) => (placement) => {
        const key = `${placement.within}\n${placement.text}`;
        const fits = known.get(key) ?? (code === 'satzbau' || isReadable(apply(host, [placement]), riv));
        known.set(key, fits);
        return fits;
    };
}

function isReadable(text: string, riv: RivLanguage['riv']): boolean {
    return riv.parser.LangiumParser.parse(text).parserErrors.length === 0;
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
function wholeFile(snippet: string, host: string): readonly Placement[] {
    return [{ first: 0, last: host.split('\n').length - 1, text: snippet, within: '' }];
}

/** Every choice of one fitting placement per statement, such that no two replace the same lines. Made one by one: the first often hits. */
function* combinations(
    choices: readonly (readonly Placement[])[],
    fits: (placement: Placement) => boolean,
    chosen: readonly Placement[] = [],
): Generator<readonly Placement[]> {
    const [next, ...rest] = choices;
    if (next === undefined) {
        yield chosen;
        return;
    }
    for (const placement of next) {
        if (fits(placement) && isDisjoint([...chosen, placement])) {
            yield* combinations(rest, fits, [...chosen, placement]);
        }
    }
}

function isDisjoint(placements: readonly Placement[]): boolean {
    const sorted = [...placements].sort((a, b) => a.first - b.first);
    return sorted.every((placement, index) => index === 0 || placement.first > (sorted[index - 1]?.last ?? -1));
}
