import { FILE_RULES } from '../../packages/cli/src/files/file-rules.ts';
import { ALL_RULES } from '../../packages/language/src/rules/all-rules.ts';
import type { AnyRule } from '../../packages/language/src/rules/rule.ts';
import { createRivLanguage } from '../../packages/language/src/services.ts';
import { pageHosts } from './hosts.ts';
import { indexPage, rulePage } from './page.ts';
import { tryMissing, tryWrong } from './try-snippet.ts';

/** Every rule with a page: those of the language and those about files as such. */
export const PAGE_RULES: readonly AnyRule[] = [...ALL_RULES, ...FILE_RULES];

/** The pages of the manual about rules: file name → text. The messages come from running the wrong snippets. */
export async function renderRulePages(): Promise<ReadonlyMap<string, string>> {
    const hosts = pageHosts();
    const language = createRivLanguage();
    const pages = new Map([['README.md', indexPage(PAGE_RULES)]]);
    for (const rule of PAGE_RULES) {
        const { code } = rule;
        // Rules without checks over the tree cannot be shown by a snippet, except those of the parser and of suppressions.
        const finding = FILE_RULES.includes(rule)
            ? undefined
            : ((await tryWrong(rule, hosts, language)) ?? (await tryMissing(rule, hosts, language)));
        pages.set(`${code}.md`, rulePage(rule, finding?.message));
    }
    return pages;
}
