import { EventEmitter, type ExtensionContext, Uri, workspace } from 'vscode';
import { TEXT_SCHEME } from '../client/schemes.ts';

/** Read-only documents of this extension. */
export interface ShownTexts {
    /** The address of a document with this name and text; a document with the same name is replaced. */
    put(name: string, text: string): Uri;
}

export function registerShownTexts(context: ExtensionContext): ShownTexts {
    const changed = new EventEmitter<Uri>();
    const texts = new Map<string, string>();
    context.subscriptions.push(
        changed,
        workspace.registerTextDocumentContentProvider(TEXT_SCHEME, {
            onDidChange: changed.event,
            provideTextDocumentContent: (uri) => texts.get(uri.path) ?? '',
        }),
        workspace.onDidCloseTextDocument(({ uri }) => {
            if (uri.scheme === TEXT_SCHEME) {
                texts.delete(uri.path);
            }
        }),
    );
    return {
        put: (name, text) => {
            const uri = Uri.from({ scheme: TEXT_SCHEME, path: `/${name.replaceAll('/', '∕')}` });
            texts.set(uri.path, text);
            changed.fire(uri);
            return uri;
        },
    };
}
