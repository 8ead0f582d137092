import { LIBRARY_SCHEME } from '@riv/model/contract/origin';
import { type Event, EventEmitter, type ExtensionContext, languages, type TextDocument, type Uri, window, workspace } from 'vscode';

/** The contract file that the user works on: the last one whose editor had the focus, while it is open. */
export interface ActiveContract {
    readonly uri: Uri | undefined;
    /** Fires when another file becomes active, and after the active one or another contract file has changed and the typing has paused. */
    readonly onChange: Event<void>;
}

/** Milliseconds without a change after which views are filled anew. */
const PAUSE = 200;

export function isContractFile(document: TextDocument | undefined): document is TextDocument {
    return document?.languageId === 'riv' && document.uri.scheme !== LIBRARY_SCHEME;
}

export function createActiveContract(context: ExtensionContext): ActiveContract {
    const changed = new EventEmitter<void>();
    let uri = isContractFile(window.activeTextEditor?.document) ? window.activeTextEditor.document.uri : undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const fireSoon = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => changed.fire(), PAUSE);
    };
    context.subscriptions.push(
        changed,
        { dispose: () => clearTimeout(timer) },
        window.onDidChangeActiveTextEditor((editor) => {
            if (isContractFile(editor?.document) && editor.document.uri.toString() !== uri?.toString()) {
                uri = editor.document.uri;
                changed.fire();
            }
        }),
        workspace.onDidCloseTextDocument((document) => {
            if (document.uri.toString() === uri?.toString()) {
                uri = undefined;
                changed.fire();
            }
        }),
        workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
            if (contentChanges.length > 0 && isContractFile(document)) {
                fireSoon();
            }
        }),
        // A change outside the editor shows in the findings.
        languages.onDidChangeDiagnostics(({ uris }) => {
            if (uris.some((other) => other.path.endsWith('.riv'))) {
                fireSoon();
            }
        }),
    );
    return {
        get uri() {
            return uri;
        },
        onChange: changed.event,
    };
}

/** Findings of a file by weight. */
export function countFindings(uri: Uri): { readonly errors: number; readonly warnings: number } {
    const findings = languages.getDiagnostics(uri);
    const count = (severity: number): number => findings.filter((finding) => finding.severity === severity).length;
    return { errors: count(0), warnings: count(1) };
}
