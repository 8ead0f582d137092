import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage, root } from './pages.ts';

const page = readPage('docs/entwicklung/editor-funktionen.md');
const rows = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Funktion |'));

describe('Funktionstafel des Editors', () => {
    it.each(rows)('%s', (row) => {
        const proofs = [...(row.split(' | ').at(-1) ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
        expect(proofs).not.toEqual([]);
        expect(proofs.filter((path) => !/(?:\.test|\.suite)\.ts$|^test\/vscode\/ui\//.test(path) || !existsSync(join(root, path)))).toEqual(
            [],
        );
    });

    it('nennt jede Fähigkeit, die der Server ankündigt', () => {
        const protocol = readFileSync(join(root, 'test/server/protocol.test.ts'), 'utf8');
        const capabilities = [...protocol.matchAll(/^ {4}(\w+Provider): async/gm)].map((match) => match[1] ?? '');
        expect(capabilities.length).toBeGreaterThan(20);
        expect(capabilities.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
    });

    it('nennt jeden Befehl und jede Ansicht der Erweiterung', () => {
        const { contributes } = JSON.parse(readFileSync(join(root, 'packages/vscode/package.json'), 'utf8'));
        const commands: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);
        const views: readonly string[] = contributes.views.riv.map(({ id }: { id: string }) => id);
        expect([...commands, ...views].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
    });
});
