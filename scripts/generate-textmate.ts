/** Writes the TextMate grammar of the extension from the keywords of the language. Same grammar, same bytes. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { textmateGrammar } from './textmate/textmate-grammar.ts';

const path = join(import.meta.dirname, '../packages/vscode/syntaxes/riv.tmLanguage.json');
mkdirSync(dirname(path), { recursive: true });
writeFileSync(`${path}.tmp`, `${JSON.stringify(textmateGrammar(), null, 2)}\n`);
renameSync(`${path}.tmp`, path);
