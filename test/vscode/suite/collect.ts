export interface TestResult {
    readonly title: string;
    readonly state: 'passed' | 'failed' | 'pending';
    readonly milliseconds: number;
    readonly error?: string;
}

export interface SuiteResult {
    readonly tests: readonly TestResult[];
}

/** Runs mocha and notes every test as it ends. */
export function collect(start: (ended: () => void) => Mocha.Runner): Promise<SuiteResult> {
    return new Promise((resolve) => {
        const tests: TestResult[] = [];
        const runner = start(() => resolve({ tests }));
        const note = (test: Mocha.Test, state: TestResult['state'], error?: unknown): void => {
            const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
            const result = {
                title: test.fullTitle(),
                state,
                milliseconds: test.duration ?? 0,
                ...(error === undefined ? {} : { error: text }),
            };
            console.log(`RIV_TEST ${JSON.stringify(result)}`);
            tests.push(result);
        };
        runner.on('pass', (test) => note(test, 'passed'));
        runner.on('fail', (test, error) => note(test, 'failed', error));
        runner.on('pending', (test) => note(test, 'pending'));
    });
}
