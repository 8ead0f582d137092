import type { ExitCode } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { printUsageError } from '../usage/usage-error.ts';

export interface LspOptions {
    readonly stdio: boolean;
}

/**
 * `riv lsp`: speaks as a language server over the standard streams until the editor sends `exit`, which ends the process. Nothing else is
 * written to the output: every byte there belongs to the protocol.
 */
export async function lsp({ stdio }: LspOptions, terminal: Terminal): Promise<ExitCode> {
    if (!stdio) {
        terminal.err(
            printUsageError({
                message: 'Es fehlt die Angabe, wie der Editor mit dem Sprachserver spricht.',
                advice: 'Rufen Sie „riv lsp --stdio“ auf.',
            }),
        );
        return 2;
    }
    await import('@riv/server/node/main');
    return 0;
}
