import { builtinModules } from 'node:module';
import { describe, expect, test } from 'vitest';
import { read, repositoryFiles } from './repository.ts';

/** Which of our packages a package may import. The order is that of the way of the data; there are no back-references. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
    model: [],
    settlement: ['model'],
    'legal-text': ['model'],
    language: ['model', 'settlement'],
    outputs: ['model', 'settlement', 'legal-text', 'language'],
    server: ['model', 'settlement', 'legal-text', 'language', 'outputs'],
    // What a contract becomes is the matter of outputs alone; here its files are found, reported and written.
    cli: ['model', 'language', 'outputs', 'server'],
    vscode: ['model', 'outputs', 'server'],
};
const CORE = ['model', 'settlement', 'legal-text', 'language', 'outputs'];

const IMPORT =
    /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g;
const SOURCES = repositoryFiles(/^packages\/[^/]+\/src\/.*\.ts$/).filter((file) => !/\.test\.ts$|\/testing\//.test(file));

interface Import {
    readonly file: string;
    readonly owner: string;
    readonly target: string;
}

const IMPORTS: readonly Import[] = SOURCES.flatMap((file) =>
    [...read(file).matchAll(IMPORT)].map((match) => ({
        file,
        owner: file.split('/')[1] ?? '',
        target: match[1] ?? match[2] ?? match[3] ?? '',
    })),
);

function nameOf(target: string): string {
    return target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');
}

function isBuiltin(target: string): boolean {
    return target.startsWith('node:') || builtinModules.includes(nameOf(target));
}

function describeImport({ file, target }: Import): string {
    return `${file} → ${target}`;
}

describe('Imports', () => {
    test('are found at all', () => {
        expect(IMPORTS.length).toBeGreaterThan(500);
        expect(new Set(IMPORTS.map(({ owner }) => owner))).toEqual(new Set(SOURCES.map((file) => file.split('/')[1])));
    });

    test('a package imports only what the architecture allows', () => {
        const wrong = IMPORTS.filter(({ owner, target }) => {
            const [scope, other = ''] = target.split('/');
            return scope === '@riv' && other !== owner && !ALLOWED[owner]?.includes(other);
        });
        expect(wrong.map(describeImport)).toEqual([]);
    });

    test('packages are entered by their subpaths, never by relative paths', () => {
        const wrong = IMPORTS.filter(({ file, target }) => {
            const depth = file.split('/').length - 4;
            return target.startsWith('.') && (target.match(/\.\.\//g)?.length ?? 0) > depth;
        });
        expect(wrong.map(describeImport)).toEqual([]);
    });

    test('the core uses no Node built-in and no VS Code', () => {
        const wrong = IMPORTS.filter(({ owner, target }) => CORE.includes(owner) && (isBuiltin(target) || target === 'vscode'));
        expect(wrong.map(describeImport)).toEqual([]);
    });

    test('every package that is imported is declared', () => {
        const declared = (owner: string): readonly string[] => {
            const { dependencies = {}, peerDependencies = {}, devDependencies = {} } = JSON.parse(read(`packages/${owner}/package.json`));
            return Object.keys({ ...dependencies, ...peerDependencies, ...devDependencies });
        };
        const wrong = IMPORTS.filter(
            ({ owner, target }) => !target.startsWith('.') && !isBuiltin(target) && !typesOnly(owner, target, declared(owner)),
        );
        expect(wrong.map(describeImport)).toEqual([]);
    });
});

/** Declared, or a package of types that the root brings for all (`@types/…`), or the editor that loads the extension. */
function typesOnly(owner: string, target: string, declared: readonly string[]): boolean {
    const name = nameOf(target);
    const { devDependencies } = JSON.parse(read('package.json'));
    return declared.includes(name) || `@types/${name}` in devDependencies || name === `@riv/${owner}` || name === 'vscode';
}

describe('The core', () => {
    const FORBIDDEN =
        /\bnew Date\(|\bDate\.now\b|\bMath\.random\b|\bIntl\.|\.toLocale\w+\(|\blocaleCompare\(|\bparseFloat\(|\bprocess\.|\bfetch\(/;

    test('uses no clock, no random number, no locale of the machine, no network', () => {
        const wrong = SOURCES.filter((file) => CORE.includes(file.split('/')[1] ?? '') && FORBIDDEN.test(withoutComments(read(file))));
        expect(wrong).toEqual([]);
    });
});

function withoutComments(source: string): string {
    return source.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
}
