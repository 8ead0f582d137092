import { PROJECT_FILE } from '@riv/language/project/project-file';
import { URI } from 'langium';
import type { FileOperationHandler, LangiumSharedServices } from 'langium/lsp';
import type { FileOperationRegistrationOptions } from 'vscode-languageserver';
import type { RivUpdateHandler } from './update-handler.ts';

const FILES: FileOperationRegistrationOptions = {
    filters: [
        { pattern: { glob: '**/*.riv' } },
        { pattern: { glob: `**/${PROJECT_FILE}` } },
        { pattern: { glob: '**', matches: 'folder' } },
    ],
};

/** Files and folders that the editor itself creates, renames or deletes: the watcher may not report the files of a moved folder. */
export function createFileOperations(services: LangiumSharedServices): FileOperationHandler {
    const apply = (changed: readonly { uri: string }[], deleted: readonly { uri: string }[]): void =>
        (services.lsp.DocumentUpdateHandler as RivUpdateHandler).applyFileChanges(
            changed.map(({ uri }) => URI.parse(uri)),
            deleted.map(({ uri }) => URI.parse(uri)),
        );
    return {
        fileOperationOptions: { didCreate: FILES, didRename: FILES, didDelete: FILES },
        didCreateFiles: ({ files }) => apply(files, []),
        didDeleteFiles: ({ files }) => apply([], files),
        didRenameFiles: ({ files }) =>
            apply(
                files.map(({ newUri }) => ({ uri: newUri })),
                files.map(({ oldUri }) => ({ uri: oldUri })),
            ),
    };
}
