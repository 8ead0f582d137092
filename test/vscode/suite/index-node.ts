import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { collect } from './collect.ts';

/** Called by VS Code inside its extension host, in Node. */
export async function run(): Promise<void> {
    const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: 'base' });
    mocha.suite.emit('pre-require', globalThis, '', mocha);
    await import('./all-suites.ts');
    const result = await collect((ended) => mocha.run(ended));
    const file = process.env.RIV_TEST_RESULT;
    if (file !== undefined) {
        writeFileSync(file, JSON.stringify(result));
    }
    if (result.tests.some(({ state }) => state !== 'passed')) {
        throw new Error('Nicht alle Prüfungen sind bestanden.');
    }
}
