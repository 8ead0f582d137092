import { processTerminal } from './process-terminal.ts';
import { run } from './program.ts';
import { printUsageError } from './usage/usage-error.ts';

const terminal = processTerminal();
try {
    process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
    const message = `Interner Fehler (${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}).`;
    terminal.err(printUsageError({ message, advice: 'Es wurde nichts geschrieben. Bitte melden Sie den Fehler mit der Vertragsdatei.' }));
    process.exitCode = 2;
}
