import { OUTPUT_FOLDER } from '@riv/outputs/build-format';
import {
    type ExtensionContext,
    l10n,
    ShellExecution,
    Task,
    type TaskDefinition,
    TaskGroup,
    tasks,
    type WorkspaceFolder,
    workspace,
} from 'vscode';

interface RivTask extends TaskDefinition {
    readonly type: 'riv';
    readonly action: 'check' | 'build';
    /** File or folder, relative to the workspace folder. */
    readonly path?: string;
}

/**
 * One for each weight, since VS Code does not know the German words. Their owners are not that of the language server, whose findings they
 * would replace; files that are open have those anyway. Paths are relative, as `riv` prints them: where VS Code has to look for a file, it
 * may lose the last findings of a run that has ended meanwhile.
 */
const MATCHERS = ['$riv', '$riv-warnung', '$riv-hinweis'];

const ACTIONS = ['check', 'build'] as const;

/** Offers `riv check` and `riv build` as tasks, for those who have the command line; findings go to the Problems panel. */
export function registerTasks(context: ExtensionContext): void {
    context.subscriptions.push(
        tasks.registerTaskProvider('riv', {
            provideTasks: () =>
                (workspace.workspaceFolders ?? []).flatMap((folder) => ACTIONS.map((action) => taskOf({ type: 'riv', action }, folder))),
            resolveTask: ({ definition, scope }) => {
                const folder = typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0];
                return isRivTask(definition) && folder !== undefined ? taskOf(definition, folder) : undefined;
            },
        }),
    );
}

function isRivTask(definition: TaskDefinition): definition is RivTask {
    const { type, action, path } = definition;
    return type === 'riv' && ACTIONS.some((known) => known === action) && (path === undefined || typeof path === 'string');
}

function taskOf(definition: RivTask, folder: WorkspaceFolder): Task {
    const titles = { check: l10n.t('Check contracts'), build: l10n.t('Generate documents') };
    const { action, path = '.' } = definition;
    const out = workspace.getConfiguration('riv', folder).get<string>('build.folder', OUTPUT_FOLDER);
    // Only an installed riv: npx would otherwise fetch whatever package has that name.
    const args = ['--no-install', 'riv', action, path, ...(action === 'build' ? ['--out', out] : [])];
    // Paths travel as arguments, which VS Code quotes: a folder name is no command.
    const task = new Task(definition, folder, titles[action], 'riv', new ShellExecution('npx', args, { cwd: folder.uri.fsPath }), MATCHERS);
    task.group = TaskGroup.Build;
    return task;
}
