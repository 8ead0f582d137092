/**
 * Precompiles the clause templates of every edition (templates/<edition>/text) into packages/legal-text/src/generated/templates.ts.
 * Same templates, same bytes. Exit 1 with a list of what is wrong; the file is then left as it was.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { precompileTemplate } from '../packages/legal-text/src/template/precompile.ts';
import { parseNorm } from '../packages/model/src/value/norm.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'packages/legal-text/src/generated/templates.ts');
const findings: string[] = [];

const HEADER = `// @ts-nocheck -- code of the Handlebars compiler
// Written by scripts/generate-templates.ts from templates/*/text. Do not edit.
import type { TemplateEdition } from '../template/template-spec.ts';

export const editions: Readonly<Record<string, TemplateEdition>> = {
`;

function compileFile(folder: string, path: string, id: string): string {
    const source = readFileSync(join(folder, path), 'utf8').replace(/\r\n?/g, '\n').normalize('NFC');
    const result = precompileTemplate(source);
    if (!result.ok) {
        findings.push(`${join(folder, path)}:${result.line}: ${result.message}`);
        return '';
    }
    for (const { text, line } of result.norms) {
        const norm = parseNorm(text);
        if (!norm.ok) {
            findings.push(`${join(folder, path)}:${line}: ${norm.problem.message}`);
        }
    }
    const sha256 = createHash('sha256').update(source, 'utf8').digest('hex');
    const fields = [
        `id: ${JSON.stringify(id)}`,
        `path: ${JSON.stringify(path)}`,
        `sha256: ${JSON.stringify(sha256)}`,
        `spec: ${result.code}`,
    ];
    return `{ ${fields.join(', ')} }`;
}

/** Templates of a folder, by the number before their name where they have one. */
function compileFolder(folder: string, subfolder: string, idOf: (name: string) => string): string {
    const directory = join(folder, 'text', subfolder);
    const names = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith('.hbs')) : [];
    const sorted = names.map((name) => name.normalize('NFC')).sort((a, b) => (a < b ? -1 : 1));
    const numbered = sorted.map((name) => ({ name, id: idOf(name.replace(/\.hbs$/, '')) }));
    const entries = numbered.map(({ name, id }) => compileFile(folder, `text/${subfolder}/${name}`, id)).filter((entry) => entry !== '');
    return `[\n${entries.map((entry) => `${entry},\n`).join('')}]`;
}

function compileEdition(edition: string): string {
    const folder = join(root, 'templates', edition);
    const withoutNumber = (name: string) => name.replace(/^\d+-/, '');
    const preamble = existsSync(join(folder, 'text/praeambel.hbs')) ? compileFile(folder, 'text/praeambel.hbs', 'praeambel') : '';
    const parts = [
        ...(preamble === '' ? [] : [`preamble: ${preamble}`]),
        `sections: ${compileFolder(folder, 'paragraphen', withoutNumber)}`,
        `clauses: ${compileFolder(folder, 'klauseln', (name) => name)}`,
        `annexes: ${compileFolder(folder, 'anlagen', (name) => `anlage.${withoutNumber(name)}`)}`,
    ];
    return `${JSON.stringify(edition)}: {\n${parts.map((part) => `${part},\n`).join('')}},\n`;
}

const names = readdirSync(join(root, 'templates')).filter((name) => existsSync(join(root, 'templates', name, 'text')));
const code = `${HEADER}${names.sort().map(compileEdition).join('')}};\n`;
const lenient = process.argv.includes('--nachsichtig');
if (findings.length > 0) {
    process.stderr.write(`${findings.map((finding) => finding.replace(`${root}/`, '')).join('\n')}\n`);
}
if (findings.length === 0 || lenient) {
    if (!existsSync(target) || readFileSync(target, 'utf8') !== code) {
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(`${target}.tmp`, code);
        renameSync(`${target}.tmp`, target);
    }
}
process.exitCode = findings.length > 0 ? 1 : 0;
