import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FileChangeType } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client.ts';
import { exampleFiles } from './document-texts.ts';
import type { Action } from './edit-actions.ts';

const ORIGINALS = exampleFiles();
const WORD = /[\p{L}\p{N}_.]+/gu;

/** A copy of the examples on disk with an editor on it that tells the server whatever happens, as VS Code does. */
export interface EditedFolder {
    readonly path: string;
    apply(action: Action): Promise<void>;
    /** Everything as in the examples, every file opened. */
    reset(): Promise<void>;
    /** All files: an opened one as the editor shows it, any other as it is on disk. */
    texts(): readonly { readonly uri: string; readonly text: string }[];
    projects(): readonly { readonly root: string; readonly text: string }[];
    remove(): void;
}

/** Made before the server starts; the client is given afterwards. */
export function editedFolder(connection: () => Client['connection']): EditedFolder {
    const path = mkdtempSync(join(tmpdir(), 'riv-edits-'));
    const opened = new Map<string, TextDocument>();
    const uriOf = (name: string): string => pathToFileURL(join(path, name)).toString();
    const notify = (method: string, params: object): Promise<void> => connection().sendNotification(method, params);
    const watched = (type: FileChangeType, ...names: string[]): Promise<void> =>
        notify('workspace/didChangeWatchedFiles', { changes: names.map((name) => ({ uri: uriOf(name), type })) });

    const put = (name: string, text: string): FileChangeType => {
        const type = existsSync(join(path, name)) ? FileChangeType.Changed : FileChangeType.Created;
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), text);
        return type;
    };
    const onDisk = (ending: string): string[] =>
        readdirSync(path, { recursive: true, encoding: 'utf8' })
            .map((name) => name.replaceAll('\\', '/'))
            .filter((name) => name.endsWith(ending))
            .sort();
    const names = (): string[] => [...new Set([...onDisk('.riv'), ...opened.keys()])].sort();
    const textOf = (name: string): string => opened.get(name)?.getText() ?? readFileSync(join(path, name), 'utf8');

    const open = async (name: string): Promise<TextDocument> => {
        const known = opened.get(name);
        if (known !== undefined) {
            return known;
        }
        const document = TextDocument.create(uriOf(name), 'riv', 1, textOf(name));
        opened.set(name, document);
        const { uri, version } = document;
        await notify('textDocument/didOpen', { textDocument: { uri, languageId: 'riv', version, text: document.getText() } });
        return document;
    };
    const close = async (name: string): Promise<void> => {
        if (opened.delete(name)) {
            await notify('textDocument/didClose', { textDocument: { uri: uriOf(name) } });
        }
    };
    const change = async (name: string, start: number, end: number, text: string): Promise<void> => {
        const document = await open(name);
        const edit = { range: { start: document.positionAt(start), end: document.positionAt(end) }, text };
        TextDocument.update(document, [edit], document.version + 1);
        const { uri, version } = document;
        await notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [edit] });
    };
    const write = async (name: string, text: string): Promise<void> => watched(put(name, text), name);

    const edit = async (name: string, { at, length, text }: Extract<Action, { kind: 'edit' }>): Promise<void> => {
        const current = textOf(name);
        const start = at % (current.length + 1);
        const pasted = typeof text === 'string' ? text : current.slice(text.from % (current.length + 1)).slice(0, text.length);
        await change(name, start, Math.min(current.length, start + length), pasted);
    };
    const word = async (name: string, source: string, { at, from }: Extract<Action, { kind: 'word' }>): Promise<void> => {
        const place = pick([...textOf(name).matchAll(WORD)], at);
        const other = pick([...textOf(source).matchAll(WORD)], from);
        if (place !== undefined && other !== undefined) {
            await change(name, place.index, place.index + place[0].length, other[0]);
        }
    };
    const rename = async (name: string, target: string): Promise<void> => {
        if (!existsSync(join(path, name)) || existsSync(join(path, target))) {
            return;
        }
        const text = opened.has(name) ? textOf(name) : undefined;
        mkdirSync(dirname(join(path, target)), { recursive: true });
        renameSync(join(path, name), join(path, target));
        await notify('workspace/didRenameFiles', { files: [{ oldUri: uriOf(name), newUri: uriOf(target) }] });
        await close(name);
        if (text !== undefined && !opened.has(target)) {
            await open(target);
            await change(target, 0, textOf(target).length, text);
        }
        await watched(FileChangeType.Deleted, name);
        await watched(FileChangeType.Created, target);
    };
    const remove = async (target: string): Promise<void> => {
        if (existsSync(join(path, target))) {
            rmSync(join(path, target), { recursive: true, force: true });
            await watched(FileChangeType.Deleted, target);
        }
    };
    const project = async (folder: string, text: string | undefined): Promise<void> => {
        await (text === undefined ? remove(`${folder}riv.json`) : write(`${folder}riv.json`, text));
    };

    const apply = async (action: Action): Promise<void> => {
        if (action.kind === 'write') {
            const { text = '' } = pick(ORIGINALS, action.original) ?? {};
            return write(action.name, text.slice(0, (text.length * action.share) / 4));
        }
        if (action.kind === 'project') {
            return project(action.folder, action.text);
        }
        const name = pick(names(), action.file);
        if (name === undefined) {
            return;
        }
        const replace = (text: string | undefined): Promise<void> => change(name, 0, textOf(name).length, text ?? '');
        switch (action.kind) {
            case 'edit':
                return edit(name, action);
            case 'word':
                return word(name, pick(names(), action.source) ?? name, action);
            case 'replace':
                return replace(pick(ORIGINALS, action.original)?.text);
            case 'restore':
                return replace((ORIGINALS.find((original) => original.name === name) ?? ORIGINALS[0])?.text);
            case 'save':
                return write(name, textOf(name));
            case 'close':
                return close(name);
            case 'delete':
                return remove(name);
            case 'delete folder':
                return name.includes('/') ? remove(dirname(name)) : remove(name);
            case 'rename':
                return rename(name, action.name);
        }
    };

    const reset = async (): Promise<void> => {
        for (const name of [...opened.keys()]) {
            await close(name);
        }
        const wanted = new Set(ORIGINALS.map(({ name }) => name));
        for (const name of [...onDisk('riv.json'), ...onDisk('.riv').filter((other) => !wanted.has(other))]) {
            await remove(name);
        }
        for (const { name, text } of ORIGINALS) {
            await write(name, text);
            await open(name);
        }
    };
    for (const { name, text } of ORIGINALS) {
        put(name, text);
    }
    return {
        path,
        apply,
        reset,
        texts: () => names().map((name) => ({ uri: uriOf(name), text: textOf(name) })),
        projects: () => onDisk('riv.json').map((name) => ({ root: dirname(uriOf(name)), text: readFileSync(join(path, name), 'utf8') })),
        remove: () => rmSync(path, { recursive: true, force: true }),
    };
}

function pick<T>(items: readonly T[], index: number): T | undefined {
    return items[index % items.length];
}
