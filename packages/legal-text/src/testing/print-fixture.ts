import { toLegalDocument } from '../assemble/to-legal-document.ts';
import { FIXTURE_NAMES, fixtureContract } from './fixture-contract.ts';

/** The little of the process that this command uses; the package itself knows no Node. */
declare const process: {
    readonly argv: readonly string[];
    readonly stdout: { write(data: string | Uint8Array): void };
    readonly stderr: { write(data: string): void };
    exitCode: number | undefined;
};

const [, , nameArgument, format = 'md'] = process.argv;
const name = FIXTURE_NAMES.find((candidate) => candidate === nameArgument);

/**
 * Prints the text of a fixture: `node packages/legal-text/src/testing/print-fixture.ts verbund|kommunal|partner [md|html|docx]`.
 * Problems go to stderr, the text to stdout in spite of them; exit 1 with problems.
 */
if (name === undefined) {
    process.stderr.write('Aufruf: node packages/legal-text/src/testing/print-fixture.ts verbund|kommunal|partner [md|html|docx]\n');
    process.exitCode = 2;
} else {
    const { document, problems } = toLegalDocument(fixtureContract(name), { lenient: true });
    for (const problem of problems) {
        const place = problem.template === undefined ? '' : `${problem.template}:${problem.line ?? 1}: `;
        process.stderr.write(`${place}${problem.code}: ${problem.message}\n`);
    }
    if (document !== undefined) {
        process.stdout.write(await rendered(document));
    }
    process.exitCode = problems.length > 0 ? 1 : 0;
}

async function rendered(document: NonNullable<ReturnType<typeof toLegalDocument>['document']>): Promise<string | Uint8Array> {
    switch (format) {
        case 'html':
            return (await import('../render/html.ts')).renderHtml(document);
        case 'docx':
            return (await import('../render/docx.ts')).renderDocx(document);
        default:
            return (await import('../render/markdown.ts')).renderMarkdown(document);
    }
}
