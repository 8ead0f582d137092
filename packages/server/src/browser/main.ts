import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createServerServices } from '../services.ts';
import { startServer } from '../start-server.ts';
import { ClientFileSystem } from './client-file-system.ts';
import { workerScope } from './worker-scope.ts';

const scope = workerScope();
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
startServer(connection, createServerServices({ connection, fileSystemProvider: () => new ClientFileSystem(connection) }));
