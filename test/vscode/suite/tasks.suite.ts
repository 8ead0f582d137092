import * as vscode from 'vscode';
import { activeExtension, at, equal, IN_WORKER, ok, show, until } from './support.ts';

const CLOSED = 'niebüll/vertrag.riv';

describe('Aufgaben', () => {
    before(async () => {
        await show('bochum/vertrag.riv');
        await activeExtension();
    });

    if (IN_WORKER) {
        it('gibt es nicht, wo es keine Befehlszeile gibt', async () => {
            equal(await vscode.tasks.fetchTasks({ type: 'riv' }), [], 'Aufgaben');
        });
        return;
    }

    it('stehen zum Prüfen und Erzeugen bereit, auch die eigenen des Ordners', async () => {
        const found = await vscode.tasks.fetchTasks({ type: 'riv' });
        equal(
            found.map(({ definition, name }) => [name, definition.action, definition.path ?? '']).sort(),
            [
                ['Bochum erzeugen', 'build', 'bochum'],
                ['Check contracts', 'check', ''],
                ['Generate documents', 'build', ''],
            ],
            'Aufgaben',
        );
        const check = found.find(({ definition }) => definition.action === 'check');
        equal(check?.problemMatchers, ['$riv', '$riv-warnung', '$riv-hinweis'], 'Leser der Ausgabe');
    });

    it('tragen, was „riv check“ findet, unter Probleme ein', async () => {
        ok(!vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === at(CLOSED).toString()), 'Die Datei ist geöffnet.');
        equal(ofCommandLine(CLOSED), [], 'Befunde vor dem Lauf');
        const check = (await vscode.tasks.fetchTasks({ type: 'riv' })).find(({ definition }) => definition.action === 'check');
        ok(check, 'Die Aufgabe fehlt.');
        equal(await run(check), 1, 'Ergebnis des Laufs');
        const found = await until(
            'Befunde der Befehlszeile',
            () => ofCommandLine(CLOSED),
            (entries) => entries.length === 4,
        );
        const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(at(CLOSED))).split('\n');
        const line = (words: string): number => text.findIndex((candidate) => candidate.includes(words));
        equal(
            found.map(({ severity, code, range }) => [severity, code, range.start.line]),
            [
                [vscode.DiagnosticSeverity.Error, 'widerrufsfrist-falsch', line('widerruf binnen 1 woche')],
                [vscode.DiagnosticSeverity.Error, 'rechenbeispiel-falsch', line('ergebnis delta 3.630.000,00 EUR')],
                [vscode.DiagnosticSeverity.Information, 'basisjahr-vorläufig', line('ausgaben 107.700.000,00 EUR')],
                [vscode.DiagnosticSeverity.Information, 'basisjahr-vorläufig', line('ausgaben 41.916.000,00 EUR')],
            ],
            'Befunde',
        );
        ok(
            found.some(({ message }) => /nach den Bedingungen des Vertrags sind es 3\.630\.630,00\sEUR/.test(message)),
            JSON.stringify(found),
        );
    });

    it('erzeugen die Dokumente des Vertrags, den der Ordner nennt', async () => {
        const folder = at('out/bochum');
        await vscode.workspace.fs.delete(folder, { recursive: true });
        const build = (await vscode.tasks.fetchTasks({ type: 'riv' })).find(({ definition }) => definition.path === 'bochum');
        ok(build, 'Die Aufgabe fehlt.');
        equal(await run(build), 0, 'Ergebnis des Laufs');
        const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
        ok(
            ['Bochum.docx', 'Bochum.html', 'Bochum.md', 'Bochum.settlement.json'].every((name) => names.includes(name)),
            names.join(', '),
        );
    });
});

/** Findings of a file that come from a task: those of the language server have a link to the page of their rule. */
function ofCommandLine(path: string): vscode.Diagnostic[] {
    return vscode.languages
        .getDiagnostics(at(path))
        .filter(({ code }) => typeof code !== 'object')
        .sort((a, b) => a.severity - b.severity || a.range.start.line - b.range.start.line);
}

/** Runs a task to its end; gives the exit code of its process. */
async function run(task: vscode.Task): Promise<number | undefined> {
    let finished: { readonly code: number | undefined } | undefined;
    const listener = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.definition.action === task.definition.action) {
            finished = { code: exitCode };
        }
    });
    try {
        await vscode.tasks.executeTask(task);
        const end = await until(
            `Ende der Aufgabe „${task.name}“`,
            () => finished,
            (found) => found !== undefined,
            50_000,
        );
        return end?.code;
    } finally {
        listener.dispose();
    }
}
