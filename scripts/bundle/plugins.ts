import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const modules = join(import.meta.dirname, '../../node_modules');
const jsonrpc = join(modules, 'vscode-jsonrpc/lib');

/** What Langium's core and our language use of the protocol of language servers. The rest of it only delays a start. */
const USED_OF_THE_PROTOCOL = `
    import ral from ${JSON.stringify(join(jsonrpc, 'common/ral.js'))};
    export { CancellationToken, CancellationTokenSource } from ${JSON.stringify(join(jsonrpc, 'common/cancellation.js'))};
    export { Emitter } from ${JSON.stringify(join(jsonrpc, 'common/events.js'))};
    export { ResponseError } from ${JSON.stringify(join(jsonrpc, 'common/messages.js'))};
    export const LSPErrorCodes = { RequestFailed: -32803, ServerCancelled: -32802 };

    const disposable = (stop) => (handle) => ({ dispose: () => stop(handle) });
    const timer = {
        setTimeout: (callback, time, ...args) => disposable(clearTimeout)(setTimeout(callback, time, ...args)),
        setImmediate: (callback, ...args) => disposable(clearImmediate)(setImmediate(callback, ...args)),
        setInterval: (callback, time, ...args) => disposable(clearInterval)(setInterval(callback, time, ...args)),
    };
    ral.install({ console, timer });
`;

/** The command line loads the server from the bundle beside it; chunks lie one folder below. */
export const serverBeside: Plugin = {
    name: 'server-beside',
    setup(build) {
        build.onResolve({ filter: /^@riv\/server\/node\/main$/ }, () => ({ path: '../server.cjs', external: true }));
    },
};

/** For the command line only: no connection is ever opened there. */
export const slimProtocol: Plugin = {
    name: 'slim-protocol',
    setup(build) {
        build.onResolve({ filter: /^vscode-(languageserver-protocol|jsonrpc)$/ }, ({ path }) => ({ path, namespace: 'slim-protocol' }));
        build.onLoad({ filter: /.*/, namespace: 'slim-protocol' }, () => ({ contents: USED_OF_THE_PROTOCOL, resolveDir: modules }));
    },
};

/**
 * Chevrotain works out at every start where parsing may go on after each rule. That is needed only when a text has an error of syntax, so
 * it waits for the first one.
 */
export const lazyFollows = patch('lazy-follows', /chevrotain[\\/]lib[\\/]src[\\/]parse[\\/]grammar[\\/]follow\.js$/, {
    from: 'export function computeAllProdsFollows(topProductions) {',
    to: `export function computeAllProdsFollows(topProductions) {
            let follows;
            return new Proxy({}, { get: (_, key) => (follows ??= computeFollowsNow(topProductions))[key] });
        }
        function computeFollowsNow(topProductions) {`,
});

/** Our Word files are taken out of the package that docx makes and put into one without a clock, so docx need not compress its own. */
export const storedPackages = patch('stored-packages', /docx[\\/]dist[\\/]index\.mjs$/, {
    from: 'zipSync(Object.fromEntries([...files].map(([path, data]) => [path, bytesOf$2(data)])))',
    to: 'zipSync(Object.fromEntries([...files].map(([path, data]) => [path, bytesOf$2(data)])), { level: 0 })',
});

/** Changes one place of a library in the bundle; stops the build where the library has changed there. */
function patch(name: string, filter: RegExp, { from, to }: { readonly from: string; readonly to: string }): Plugin {
    return {
        name,
        setup(build) {
            build.onLoad({ filter }, ({ path }) => {
                const source = readFileSync(path, 'utf8');
                return source.split(from).length === 2
                    ? { contents: source.replace(from, () => to), loader: 'js' }
                    : { errors: [{ text: `${path}: not as expected by ${name}` }] };
            });
        },
    };
}

/**
 * The code with every other character than ASCII escaped. V8 then keeps it in half the memory. Texts and names are escaped by esbuild
 * already; what is left stands in regular expressions, where an escape means the same.
 */
export function asciiOnly(code: string): string {
    return code.replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
