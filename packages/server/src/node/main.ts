import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createServerServices } from '../services.ts';
import { startServer } from '../start-server.ts';
import { expectShortLivedTrees } from './short-lived-trees.ts';

expectShortLivedTrees();
// Speaks over what the command line names: --stdio, --node-ipc, --socket=… or --pipe=….
const connection = createConnection(ProposedFeatures.all);
startServer(connection, createServerServices({ connection, ...NodeFileSystem }));
