import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pageHtml, type RulePageSources } from './page-html.ts';

const docs = join(import.meta.dirname, '../../docs');

/** The pages of the manual about rules as the extension carries them, by code: in one file, since many small ones weigh more. */
export function extensionPages(): Record<string, string> {
    const sources = pageSources();
    return Object.fromEntries(Object.entries(sources.pages).map(([code, markdown]) => [code, pageHtml(markdown, sources)]));
}

function pageSources(): RulePageSources {
    const folder = join(docs, 'regeln');
    const pages = readdirSync(folder).map((name) => [basename(name, '.md'), readFileSync(join(folder, name), 'utf8')] as const);
    return { pages: Object.fromEntries(pages), bases: basesOf(readFileSync(join(docs, 'grundlagen.md'), 'utf8')) };
}

/** The rows of the index of numbers: „| <a id="l51"></a>L51 | Widerruf … |“. */
function basesOf(index: string): Record<string, string> {
    return Object.fromEntries([...index.matchAll(/^\| <a id="(\w+)"><\/a>\w+ \| (.*) \|$/gm)].map(([, id = '', text = '']) => [id, text]));
}
