import { commands, type ExtensionContext, Uri, window, workspace } from 'vscode';
import { RULE_SCHEME } from '../client/schemes.ts';
import { escaped, OPEN_RULE, pageContent, type RulePages } from './page-content.ts';

/**
 * Shows the page of a rule where an address `riv-regel:/CODE` is opened: from the panel of problems, from the hover of a finding and from a
 * suppression. An editor of its own is the one way that all of these places take, on the desktop and in the browser: they refuse commands,
 * and a file would be shown as Markdown source.
 */
export function registerRuleEditor(context: ExtensionContext): void {
    const media = Uri.joinPath(context.extensionUri, 'media');
    let pages: Promise<RulePages> | undefined;
    const load = (): Promise<RulePages> => {
        pages ??= readPages(Uri.joinPath(context.extensionUri, 'dist/regeln.json'));
        return pages;
    };
    context.subscriptions.push(
        window.registerCustomEditorProvider('riv.rulePage', {
            openCustomDocument: (uri: Uri) => ({ uri, dispose: () => undefined }),
            resolveCustomEditor: async ({ uri }, { webview }) => {
                webview.options = { enableScripts: false, enableCommandUris: [OPEN_RULE], localResourceRoots: [media] };
                const style = (name: string): string => webview.asWebviewUri(Uri.joinPath(media, name)).toString();
                const code = uri.path.slice(1);
                webview.html = page(
                    code,
                    pageContent(code, await load()),
                    [style('preview.css'), style('rule-page.css')],
                    webview.cspSource,
                );
            },
        }),
        commands.registerCommand(OPEN_RULE, (code: string) =>
            commands.executeCommand('vscode.open', Uri.from({ scheme: RULE_SCHEME, path: `/${code}` })),
        ),
    );
}

async function readPages(uri: Uri): Promise<RulePages> {
    return JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(uri))) as RulePages;
}

function page(code: string, content: string | undefined, styles: readonly string[], cspSource: string): string {
    const body = content ?? `<h1>${escaped(code)}</h1>\n<p>Zu dieser Kennung gibt es keine Seite.</p>`;
    return `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${cspSource}">
<title>Regel ${escaped(code)}</title>
${styles.map((style) => `<link rel="stylesheet" href="${style}">`).join('\n')}
</head>
<body class="schrift-editor">
<main>
${body}
</main>
</body>
</html>`;
}
