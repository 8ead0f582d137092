import type { SuiteResult } from '../suite/collect.ts';

/** Prints what a run of the suites found; true where every test ran and passed. */
export function printResult(result: SuiteResult | undefined, exitCode: number): boolean {
    if (result === undefined) {
        console.error('Der Extension Host hat kein Ergebnis geliefert.');
        return false;
    }
    for (const { title, state, milliseconds, error } of result.tests) {
        console.log(`${state === 'passed' ? 'ok' : 'NICHT ok'} - ${title} (${milliseconds} ms)${error === undefined ? '' : `\n${error}`}`);
    }
    const failed = result.tests.filter(({ state }) => state !== 'passed').length;
    console.log(`${result.tests.length - failed} bestanden, ${failed} nicht bestanden`);
    return exitCode === 0 && failed === 0 && result.tests.length > 0;
}

/** Prints lines with the time since the run began. */
export function createStopwatch(): (text: string) => void {
    const start = performance.now();
    return (text) => console.log(`# ${((performance.now() - start) / 1000).toFixed(1)} s ${text}`);
}
