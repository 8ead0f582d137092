import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import type { Terminal } from './terminal.ts';

const STDOUT = 1;
const STDERR = 2;

/** The terminal of this process. `NO_COLOR` turns colours off, `FORCE_COLOR` turns them on where there is no terminal. */
export function processTerminal(): Terminal {
    const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
    const wantsColour = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
    return {
        cwd: process.cwd(),
        colour: !NO_COLOR && (wantsColour || (isatty(STDOUT) && TERM !== 'dumb')),
        progress: isatty(STDERR),
        out: (text) => writeFully(STDOUT, text),
        err: (text) => writeFully(STDERR, text),
    };
}

/** Writes at once, so that nothing is lost when the process ends. A reader that has gone away, as in `riv check | head`, ends the program. */
function writeFully(descriptor: number, text: string): void {
    const bytes = Buffer.from(text, 'utf8');
    for (let at = 0; at < bytes.length; ) {
        try {
            at += writeSync(descriptor, bytes, at);
        } catch (error) {
            if (!isBusy(error)) {
                process.exit(2);
            }
            pause();
        }
    }
}

function isBusy(error: unknown): boolean {
    return error instanceof Error && 'code' in error && error.code === 'EAGAIN';
}

/** The reader of a pipe is slower than the writer. */
function pause(): void {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}
