import type { RivLanguage } from '@riv/language/services';
import { processTerminal } from './process-terminal.ts';
import { run } from './program.ts';
import { printUsageError } from './usage/usage-error.ts';

/** One run of the program in this process. Whatever happens, the user gets a sentence and the process an exit code. */
export async function main(language?: RivLanguage): Promise<void> {
    const terminal = processTerminal();
    try {
        process.exitCode = await run(process.argv.slice(2), terminal, language);
    } catch (error) {
        const message = `Interner Fehler (${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}).`;
        terminal.err(
            printUsageError({ message, advice: 'Es wurde nichts geschrieben. Bitte melden Sie den Fehler mit der Vertragsdatei.' }),
        );
        process.exitCode = 2;
    }
}
