import { defineConfig } from 'vitest/config';

export default defineConfig({
    test: {
        testTimeout: 30_000,
        // Tests share no state; one module graph per worker spares loading the grammar once per file.
        isolate: false,
        projects: [
            { extends: true, test: { name: 'packages', include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts'] } },
            // What runs the program as a process runs the bundle of the sources as they stand.
            { extends: true, test: { name: 'program', include: ['test/**/*.test.ts'], globalSetup: ['test/cli/build-bundle.ts'] } },
        ],
    },
});
