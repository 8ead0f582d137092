import { type ExtensionContext, type TreeView, type Uri, window } from 'vscode';
import type { ActiveContract } from '../client/active-contract.ts';
import type { ContractServer } from '../client/contract-server.ts';
import { checklistEntries } from './checklist.ts';
import { outlineEntries } from './outline.ts';
import { createTree, type Entry, type Tree } from './tree.ts';

export interface ContractTrees {
    readonly checklist: Tree;
    readonly outline: Tree;
}

/** The views of the side bar. They follow the active contract and are filled only while someone sees them. */
export function registerTrees(context: ExtensionContext, active: ActiveContract, server: ContractServer): ContractTrees {
    return {
        checklist: register(context, active, 'riv.checklist', async (uri) => {
            const checklist = await server.checklist(uri);
            return checklist === null ? undefined : { contract: checklist.contract, entries: checklistEntries(checklist) };
        }),
        outline: register(context, active, 'riv.outline', async (uri) => {
            const outline = await server.outline(uri);
            return outline === null ? undefined : { contract: outline.contract, entries: outlineEntries(outline) };
        }),
    };
}

interface Filled {
    readonly contract: string;
    readonly entries: readonly Entry[];
}

function register(context: ExtensionContext, active: ActiveContract, id: string, load: (uri: Uri) => Promise<Filled | undefined>): Tree {
    const tree = createTree();
    const view: TreeView<Entry> = window.createTreeView(id, { treeDataProvider: tree, showCollapseAll: true });
    let stale = true;
    let run = 0;
    const fill = async (): Promise<void> => {
        if (!view.visible) {
            stale = true;
            return;
        }
        stale = false;
        const current = ++run;
        const { uri } = active;
        const filled = uri === undefined ? undefined : await load(uri).catch(() => undefined);
        // An answer that was overtaken by a newer question counts no more.
        if (current === run) {
            view.description = filled?.contract ?? '';
            tree.show(filled?.entries ?? []);
        }
    };
    context.subscriptions.push(
        view,
        active.onChange(() => void fill()),
        view.onDidChangeVisibility(({ visible }) => {
            if (visible && stale) {
                void fill();
            }
        }),
    );
    void fill();
    return tree;
}
