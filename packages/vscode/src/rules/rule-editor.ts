import { OPEN_RULE } from '@riv/server/links/open-rule';
import { commands, type ExtensionContext, Uri, window, workspace } from 'vscode';
import { RULE_SCHEME } from '../client/schemes.ts';
import { webviewPage } from '../page/webview-page.ts';

/** Content of the page of each rule, by its code; `README` lists all. The build makes them of the manual. */
type Pages = Readonly<Record<string, string>>;

/**
 * Shows the page of a rule where an address `riv-regel:/CODE` is opened: from the panel of problems, from the hover of a finding and from a
 * suppression. An editor of its own is the one way that all of these places take, on the desktop and in the browser: they refuse commands,
 * and a file would be shown as Markdown source.
 */
export function registerRuleEditor(context: ExtensionContext): void {
    const media = Uri.joinPath(context.extensionUri, 'media');
    let pages: Promise<Pages> | undefined;
    const load = (): Promise<Pages> => {
        pages ??= readPages(Uri.joinPath(context.extensionUri, 'dist/regeln.json'));
        return pages;
    };
    context.subscriptions.push(
        window.registerCustomEditorProvider('riv.rulePage', {
            openCustomDocument: (uri: Uri) => ({ uri, dispose: () => undefined }),
            resolveCustomEditor: async ({ uri }, { webview }) => {
                webview.options = { enableScripts: false, enableCommandUris: [OPEN_RULE], localResourceRoots: [media] };
                const style = (name: string): string => webview.asWebviewUri(Uri.joinPath(media, name)).toString();
                webview.html = webviewPage({
                    title: 'Regel',
                    styles: [style('preview.css'), style('rule-page.css')],
                    cspSource: webview.cspSource,
                    font: 'editor',
                    body: `<main>\n${contentOf(uri.path.slice(1), await load())}\n</main>`,
                });
            },
        }),
        commands.registerCommand(OPEN_RULE, (code: string) =>
            commands.executeCommand('vscode.open', Uri.from({ scheme: RULE_SCHEME, path: `/${code}` })),
        ),
    );
}

async function readPages(uri: Uri): Promise<Pages> {
    return JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(uri))) as Pages;
}

function contentOf(code: string, pages: Pages): string {
    return (Object.hasOwn(pages, code) ? pages[code] : undefined) ?? '<h1>Keine Seite</h1>\n<p>Zu dieser Kennung gibt es keine Regel.</p>';
}
