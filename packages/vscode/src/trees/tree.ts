import type { Place } from '@riv/server/requests/contract-requests';
import {
    type Command,
    type Event,
    EventEmitter,
    l10n,
    ThemeColor,
    ThemeIcon,
    type TreeDataProvider,
    TreeItem,
    TreeItemCollapsibleState,
} from 'vscode';

/** An entry of a view, before VS Code makes an item of it. */
export interface Entry {
    readonly label: string;
    readonly description?: string;
    readonly tooltip?: string;
    readonly icon?: string;
    readonly colour?: string;
    /** What a screen reader says in place of icon and label. */
    readonly spoken?: string;
    readonly place?: Place;
    readonly children?: readonly Entry[];
    readonly open?: boolean;
}

export interface Tree extends TreeDataProvider<Entry> {
    readonly onDidChangeTreeData: Event<undefined>;
    getChildren(entry?: Entry): readonly Entry[] & Entry[];
    show(entries: readonly Entry[]): void;
}

export function createTree(): Tree {
    const changed = new EventEmitter<undefined>();
    let roots: readonly Entry[] = [];
    return {
        onDidChangeTreeData: changed.event,
        getChildren: (entry) => [...(entry === undefined ? roots : (entry.children ?? []))],
        getTreeItem: itemOf,
        show: (entries) => {
            roots = entries;
            changed.fire(undefined);
        },
    };
}

function itemOf({ label, description, tooltip, icon, colour, spoken, place, children = [], open = false }: Entry): TreeItem {
    const state =
        children.length === 0
            ? TreeItemCollapsibleState.None
            : open
              ? TreeItemCollapsibleState.Expanded
              : TreeItemCollapsibleState.Collapsed;
    const item = new TreeItem(label, state);
    return Object.assign(item, {
        ...(description === undefined ? {} : { description }),
        ...(tooltip === undefined ? {} : { tooltip }),
        ...(icon === undefined ? {} : { iconPath: new ThemeIcon(icon, colour === undefined ? undefined : new ThemeColor(colour)) }),
        ...(spoken === undefined ? {} : { accessibilityInformation: { label: spoken } }),
        ...(place === undefined ? {} : { command: revealCommand(place) }),
    });
}

function revealCommand(place: Place): Command {
    return { command: 'riv.reveal', title: l10n.t('Show in source'), arguments: [place] };
}
