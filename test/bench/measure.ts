import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A program call that is measured as a whole process. */
export interface Call {
    readonly name: string;
    readonly command: string;
    readonly args: readonly string[];
    readonly cwd: string;
    readonly budget: string;
    /** Runs; long work needs fewer. */
    readonly runs: number;
}

export interface Measured {
    readonly call: Call;
    /** Wall time in milliseconds, sorted. */
    readonly times: readonly number[];
    /** Peak resident set in MB. */
    readonly peak: number | undefined;
}

const RSS_HOOK = join(import.meta.dirname, 'report-peak.mjs');

/** Runs all calls in turn, so that a busy machine slows all of them down alike. */
export function measureAll(calls: readonly Call[]): readonly Measured[] {
    const times = calls.map((): number[] => []);
    const rounds = Math.max(...calls.map(({ runs }) => runs));
    for (let round = 0; round < rounds; round++) {
        for (const [index, call] of calls.entries()) {
            if (round < call.runs) {
                times[index]?.push(timeOf(call));
            }
        }
    }
    return calls.map((call, index) => ({ call, times: (times[index] ?? []).sort((a, b) => a - b), peak: peakOf(call) }));
}

function timeOf({ command, args, cwd, name }: Call): number {
    const start = process.hrtime.bigint();
    const { status, error, stderr } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    const end = process.hrtime.bigint();
    if (error !== undefined || status !== 0) {
        throw error ?? new Error(`${name} ended with ${status}: ${stderr}`);
    }
    return Number(end - start) / 1e6;
}

/** Peak of one run of its own: the hook that reports it costs time. */
function peakOf({ command, args, cwd }: Call): number | undefined {
    const env = { ...process.env, NODE_OPTIONS: `--import=${RSS_HOOK}` };
    const { output } = spawnSync(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'], encoding: 'utf8' });
    const kilobytes = Number(output?.[3]);
    return kilobytes > 0 ? kilobytes / 1024 : undefined;
}
