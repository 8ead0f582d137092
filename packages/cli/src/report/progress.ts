import type { Terminal } from '../terminal.ts';

/** Tells what is being done. Says nothing off a terminal and nothing while the work is short. */
export type Progress = (step: string) => void;

const QUIET_MILLISECONDS = 700;
const PAUSE_MILLISECONDS = 100;

/** Progress on one line of stderr; `finish` wipes it. */
export function createProgress(terminal: Terminal): { readonly report: Progress; readonly finish: () => void } {
    if (!terminal.progress) {
        return { report: () => undefined, finish: () => undefined };
    }
    const start = performance.now();
    let last = 0;
    const report = (step: string): void => {
        const now = performance.now();
        if (now - start > QUIET_MILLISECONDS && now - last > PAUSE_MILLISECONDS) {
            last = now;
            terminal.err(`\r\u001b[K${step} …`);
        }
    };
    const finish = (): void => {
        if (last > 0) {
            terminal.err('\r\u001b[K');
        }
    };
    return { report, finish };
}
