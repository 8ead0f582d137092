import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { ROOT, read, repositoryFiles } from './repository.ts';

interface Node {
    readonly version?: string;
    readonly dependencies?: Readonly<Record<string, Node>>;
}

/** Two copies of the protocol turn failed requests into successful ones: `instanceof ResponseError` fails across them. */
const SINGLE = ['vscode-jsonrpc', 'vscode-languageserver-protocol', 'vscode-languageserver-types'];

function versionsOf(name: string, { dependencies = {} }: Node): readonly string[] {
    return Object.entries(dependencies).flatMap(([key, node]) => [
        ...(key === name && node.version !== undefined ? [node.version] : []),
        ...versionsOf(name, node),
    ]);
}

describe('Dependencies', () => {
    const tree: Node = JSON.parse(
        execFileSync('npm', ['ls', ...SINGLE, '--all', '--json'], { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' }),
    );

    test.for(SINGLE)('there is one %s', (name) => {
        const versions = new Set(versionsOf(name, tree));
        expect([...versions]).toEqual([JSON.parse(read('package.json')).overrides[name]]);
    });

    test('only the named packages may run scripts at install time', () => {
        const { allowScripts } = JSON.parse(read('package.json'));
        expect(
            Object.keys(allowScripts)
                .filter((name) => allowScripts[name])
                .sort(),
        ).toEqual(['esbuild', 'node']);
    });

    test('all packages have the licence; those that are published for Node ask for the same one', () => {
        for (const file of repositoryFiles(/^packages\/[^/]+\/package\.json$/)) {
            const { license, engines } = JSON.parse(read(file));
            expect({ file, license }).toEqual({ file, license: 'MIT' });
            expect({ file, node: engines.node ?? '>=22.12' }).toEqual({ file, node: '>=22.12' });
        }
    });
});
