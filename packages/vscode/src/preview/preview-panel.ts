import {
    commands,
    type Disposable,
    type Event,
    EventEmitter,
    type ExtensionContext,
    l10n,
    Range,
    type TextEditor,
    TextEditorRevealType,
    Uri,
    ViewColumn,
    type WebviewPanel,
    window,
    workspace,
} from 'vscode';
import type { ActiveContract } from '../client/active-contract.ts';
import type { ContractServer } from '../client/contract-server.ts';
import type { FromPreview, ToPreview } from '../webview/messages.ts';
import { parseOrigin } from '../webview/origin.ts';
import { createEcho } from './echo.ts';
import { previewPage } from './preview-page.ts';

export const PREVIEW_TYPE = 'riv.preview';

export interface PreviewPanel {
    /** Opens the preview beside the editor, or brings it to the front. */
    open(): void;
    /** Every message of the page, as it comes. */
    readonly onMessage: Event<FromPreview>;
}

/** One preview that follows the active contract, in text and in place. */
export function registerPreview(context: ExtensionContext, active: ActiveContract, server: ContractServer): PreviewPanel {
    const messages = new EventEmitter<FromPreview>();
    let panel: WebviewPanel | undefined;
    const adopt = (adopted: WebviewPanel): void => {
        panel = adopted;
        const life = show(context, adopted, active, server, messages);
        adopted.onDidDispose(() => {
            life.dispose();
            panel = undefined;
        });
    };
    context.subscriptions.push(
        messages,
        window.registerWebviewPanelSerializer(PREVIEW_TYPE, {
            deserializeWebviewPanel: async (restored) => adopt(restored),
        }),
    );
    return {
        onMessage: messages.event,
        open: () => {
            if (panel !== undefined) {
                panel.reveal(undefined, true);
                return;
            }
            const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
            adopt(window.createWebviewPanel(PREVIEW_TYPE, l10n.t('Preview'), place, { enableFindWidget: true }));
        },
    };
}

function show(
    context: ExtensionContext,
    panel: WebviewPanel,
    active: ActiveContract,
    server: ContractServer,
    messages: EventEmitter<FromPreview>,
): Disposable {
    const { webview } = panel;
    const folder = (name: string): Uri => Uri.joinPath(context.extensionUri, name);
    const send = (message: ToPreview): void => void webview.postMessage(message);
    let run = 0;
    const update = async (): Promise<void> => {
        const current = ++run;
        const { uri } = active;
        const preview = uri === undefined ? null : await server.preview(uri).catch(() => undefined);
        if (current !== run || preview === undefined) {
            return;
        }
        panel.title = preview === null ? l10n.t('Preview') : l10n.t('Preview: {0}', preview.contract);
        send(
            preview === null || uri === undefined
                ? { type: 'empty', text: l10n.t('The file contains no contract.') }
                : { type: 'render', title: preview.title, html: preview.html, problems: preview.problems, source: uri.toString() },
        );
    };
    const follow = createFollower(active, send);
    const disposables = [
        webview.onDidReceiveMessage((message: FromPreview) => {
            messages.fire(message);
            switch (message.type) {
                case 'ready':
                    return update();
                case 'open':
                    return openOrigin(message.origin);
                case 'scrolled':
                    return follow.scrollEditor(message.origin);
                case 'rendered':
                    return undefined;
            }
        }),
        active.onChange(() => void update()),
        ...follow.disposables,
    ];
    webview.options = { enableScripts: true, localResourceRoots: [folder('dist'), folder('media')] };
    webview.html = previewPage({
        script: webview.asWebviewUri(Uri.joinPath(folder('dist'), 'preview.js')).toString(),
        style: webview.asWebviewUri(Uri.joinPath(folder('media'), 'preview.css')).toString(),
        cspSource: webview.cspSource,
        font: workspace.getConfiguration('riv').get<string>('preview.font') ?? 'serif',
    });
    return { dispose: () => disposables.forEach((disposable) => void disposable.dispose()) };
}

interface Follower {
    readonly disposables: readonly Disposable[];
    scrollEditor(origin: string): void;
}

/** Keeps editor and page at the same place. What one side does because of the other is not reported back. */
function createFollower(active: ActiveContract, send: (message: ToPreview) => void): Follower {
    const echo = createEcho(() => performance.now());
    const wanted = (): boolean => workspace.getConfiguration('riv').get<boolean>('preview.followCursor') ?? true;
    const report = (editor: TextEditor, line: number | undefined, mark: boolean): void => {
        const source = editor.document.uri.toString();
        if (line === undefined || source !== active.uri?.toString()) {
            return;
        }
        // The cursor moves because the user moved it; only scrolling can be an echo of the page.
        const isEcho = !mark && echo.isEcho(line);
        if (wanted() && !isEcho) {
            send({ type: 'follow', source, line: line + 1, mark });
        }
    };
    return {
        disposables: [
            window.onDidChangeTextEditorSelection(({ textEditor, selections }) => report(textEditor, selections[0]?.active.line, true)),
            window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) =>
                report(textEditor, visibleRanges[0]?.start.line, false),
            ),
        ],
        scrollEditor: (origin) => {
            const place = parseOrigin(origin);
            const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === place?.source);
            if (place !== undefined && editor !== undefined && wanted()) {
                echo.send(place.line - 1);
                editor.revealRange(new Range(place.line - 1, 0, place.line - 1, 0), TextEditorRevealType.AtTop);
            }
        },
    };
}

async function openOrigin(origin: string): Promise<void> {
    const place = parseOrigin(origin);
    if (place !== undefined) {
        const position = { line: place.line - 1, character: place.column - 1 };
        await commands.executeCommand('riv.reveal', { uri: place.source, range: { start: position, end: position } });
    }
}
