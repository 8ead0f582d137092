import { DefaultLangiumDocuments, type LangiumDocument, type URI } from 'langium';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** The documents that the workspace manager has loaded or the client has opened, and no others. */
export class RivDocuments extends DefaultLangiumDocuments {
    /**
     * Requests come with any address. In Langium one for an unknown file reads that file into the workspace, or fails with the error of
     * the file system; here it is answered.
     */
    override async getOrCreateDocument(uri: URI): Promise<LangiumDocument> {
        const document = this.getDocument(uri);
        if (document === undefined) {
            throw new ResponseError<never>(LSPErrorCodes.RequestFailed, `Die Datei ${uri.toString()} ist nicht bekannt.`);
        }
        return document;
    }
}
