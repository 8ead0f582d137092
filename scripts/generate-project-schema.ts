/** Writes the JSON Schema of `riv.json` from the rule table: the editor completes and checks the file by it. Same table, same bytes. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ALL_RULES } from '../packages/language/src/rules/all-rules.ts';

const LEVELS = {
    error: 'Fehler: Der Vertrag wird nicht erzeugt.',
    warning: 'Warnung',
    info: 'Hinweis',
    off: 'Die Regel wird nicht geprüft.',
};

const level = { enum: Object.keys(LEVELS), enumDescriptions: Object.values(LEVELS) };
const rules = ALL_RULES.filter(({ locked }) => !locked).sort((a, b) => (a.code < b.code ? -1 : 1));

const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Projektdatei riv.json',
    description: 'Einstellungen für alle Verträge in diesem Ordner und seinen Unterordnern.',
    type: 'object',
    additionalProperties: false,
    properties: {
        $schema: { type: 'string', description: 'Adresse dieses Schemas' },
        severity: {
            type: 'object',
            description: 'Gewicht einzelner Regeln. Regeln über zwingendes Recht stehen hier nicht; ihr Gewicht lässt sich nicht ändern.',
            additionalProperties: false,
            properties: Object.fromEntries(
                rules.map(({ code, title, severity }) => [code, { description: title, default: severity, ...level }]),
            ),
        },
    },
};

const path = join(import.meta.dirname, '../packages/vscode/schema/riv.schema.json');
mkdirSync(dirname(path), { recursive: true });
writeFileSync(`${path}.tmp`, `${JSON.stringify(schema, null, 2)}\n`);
renameSync(`${path}.tmp`, path);
