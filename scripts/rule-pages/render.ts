import { ALL_RULES } from '../../packages/language/src/rules/all-rules.ts';
import { FILE_RULES } from '../../packages/language/src/rules/file-rules.ts';
import { createRivLanguage } from '../../packages/language/src/services.ts';
import { pageHosts } from './hosts.ts';
import { indexPage, rulePage } from './page.ts';
import { tryMissing, tryWrong } from './try-snippet.ts';

/** The pages of the manual about rules: file name → text. The messages come from running the wrong snippets. */
export async function renderRulePages(): Promise<ReadonlyMap<string, string>> {
    const hosts = pageHosts();
    const language = createRivLanguage();
    const pages = new Map([['README.md', indexPage(ALL_RULES)]]);
    for (const rule of ALL_RULES) {
        const { code } = rule;
        // Rules without checks over the tree cannot be shown by a snippet, except those of the parser and of suppressions.
        const finding = FILE_RULES.includes(rule)
            ? undefined
            : ((await tryWrong(rule, hosts, language)) ?? (await tryMissing(rule, hosts, language)));
        pages.set(`${code}.md`, rulePage(rule, finding?.message));
    }
    return pages;
}
