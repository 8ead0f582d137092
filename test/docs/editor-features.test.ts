import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage, root } from './pages.ts';

const page = readPage('docs/entwicklung/editor-funktionen.md');
const rows = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Funktion |'));
const protocol = readFileSync(join(root, 'test/server/protocol.test.ts'), 'utf8');
/** Fähigkeiten, deren Antwort das Protokoll prüft; jede ist ein Fall von „answers %s“. */
const capabilities = [...protocol.matchAll(/^ {4}(\w+Provider): async/gm)].map((match) => match[1] ?? '');

interface Proof {
    readonly file: string;
    readonly titles: readonly string[];
}

/** Ein Titel in Anführungszeichen; in ihm mag selbst etwas in Anführungszeichen stehen. */
const TITLE = '„((?:[^„“]|„[^„“]*“)+)“';

/** „`Datei` › „Titel“, „Titel“; `Datei` › …“; was sonst in der Zelle steht, ist ein Fehler. */
function proofsOf(row: string): readonly (Proof | string)[] {
    const cell = row.replace(/ \|$/, '').split(' | ').at(-1) ?? '';
    return cell.split(/; (?=`)/).map((part) => {
        const [, file, titles] = new RegExp(`^\`([^\`]+)\` › (${TITLE}(?:, ${TITLE})*)$`).exec(part) ?? [];
        return file === undefined || titles === undefined
            ? part
            : { file, titles: [...titles.matchAll(new RegExp(TITLE, 'g'))].map(([, title = '']) => title) };
    });
}

/** Titel der Prüfungen einer Datei: von Vitest und Mocha, in einer Zeile oder darunter, und die Szenen der Bedienung. */
function titlesIn(file: string): ReadonlySet<string> {
    const text = readFileSync(join(root, file), 'utf8');
    const calls = text.matchAll(/(?:\b(?:it|test)\(|\)\()\s*'((?:[^'\\\n]|\\.)+)',\s*(?:\{[^}]*\},\s*)?(?:async )?(?:\(|function)/g);
    const scenes = file.startsWith('test/vscode/ui/') ? text.matchAll(/^ {12}title: '([^'\n]+)',$/gm) : [];
    const listed = file === 'test/server/protocol.test.ts' ? capabilities.map((name) => `answers ${name}`) : [];
    return new Set([...[...calls, ...scenes].map(([, title = '']) => title), ...listed]);
}

describe('Funktionstafel des Editors', () => {
    it.each(rows)('%s', (row) => {
        const unproven = proofsOf(row).flatMap((proof) => {
            if (typeof proof === 'string' || !/(?:\.test|\.suite)\.ts$|^test\/vscode\/ui\//.test(proof.file)) {
                return [proof];
            }
            if (!existsSync(join(root, proof.file))) {
                return [proof.file];
            }
            const titles = titlesIn(proof.file);
            return proof.titles.filter((title) => !titles.has(title)).map((title) => `${proof.file} › „${title}“`);
        });
        expect(unproven).toEqual([]);
    });

    it('erkennt Titel, die es gibt, und keine anderen', () => {
        expect(titlesIn('test/vscode/ui/newcomer.ts')).toContain('erzeugt die Dokumente');
        expect(titlesIn('test/server/protocol.test.ts')).toContain('answers hoverProvider');
        expect(titlesIn('test/server/protocol.test.ts')).not.toContain('answers monikerProvider');
        expect(proofsOf('| a | b | `x.test.ts` und mehr |')).toEqual(['`x.test.ts` und mehr']);
    });

    it('nennt jede Fähigkeit, die der Server ankündigt', () => {
        expect(capabilities.length).toBeGreaterThan(20);
        expect(capabilities.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
    });

    it('nennt jeden Befehl, jede Ansicht und jeden Editor der Erweiterung', () => {
        const { contributes } = JSON.parse(readFileSync(join(root, 'packages/vscode/package.json'), 'utf8'));
        const commands: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);
        const views: readonly string[] = contributes.views.riv.map(({ id }: { id: string }) => id);
        const editors: readonly string[] = contributes.customEditors.map(({ viewType }: { viewType: string }) => viewType);
        expect([...commands, ...views, ...editors].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
    });
});
