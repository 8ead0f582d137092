import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RulePages } from '../../packages/vscode/src/rules/page-content.ts';

const docs = join(import.meta.dirname, '../../docs');

/** The pages of the manual about rules as the extension carries them: in one file, since many small ones weigh more. */
export function extensionPages(): RulePages {
    const folder = join(docs, 'regeln');
    const pages = readdirSync(folder).map((name) => [basename(name, '.md'), readFileSync(join(folder, name), 'utf8')] as const);
    return { pages: Object.fromEntries(pages), bases: basesOf(readFileSync(join(docs, 'grundlagen.md'), 'utf8')) };
}

/** The rows of the index of numbers: „| <a id="l51"></a>L51 | Widerruf … |“. */
function basesOf(index: string): Record<string, string> {
    return Object.fromEntries([...index.matchAll(/^\| <a id="(\w+)"><\/a>\w+ \| (.*) \|$/gm)].map(([, id = '', text = '']) => [id, text]));
}
