// The browser build of mocha, which puts itself on the global object.
import 'mocha/mocha.js';
import { collect } from './collect.ts';

/** Called by VS Code inside its extension host, in a web worker; nothing but the console leads out of it. */
export async function run(): Promise<void> {
    mocha.setup({ ui: 'bdd', timeout: 60_000, reporter: 'base' });
    await import('./all-suites.ts');
    const result = await collect((ended) => mocha.run(ended));
    console.log(`RIV_TEST_RESULT ${JSON.stringify(result)}`);
    if (result.tests.some(({ state }) => state !== 'passed')) {
        throw new Error('Nicht alle Prüfungen sind bestanden.');
    }
}
