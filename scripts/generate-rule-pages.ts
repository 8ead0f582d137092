/** Writes the manual pages of the rules (docs/regeln) from the rule table. Same table and examples, same bytes. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderRulePages } from './rule-pages/render.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'regeln');
mkdirSync(folder, { recursive: true });
const pages = await renderRulePages();
for (const name of readdirSync(folder).filter((file) => !pages.has(file.normalize('NFC')))) {
    rmSync(join(folder, name));
}
for (const [name, text] of pages) {
    const path = join(folder, name);
    if (!readdirSync(folder).includes(name) || readFileSync(path, 'utf8') !== text) {
        writeFileSync(`${path}.tmp`, text);
        renameSync(`${path}.tmp`, path);
    }
}
