import { defineConfig } from 'vitest/config';

export default defineConfig({
    test: {
        include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
        testTimeout: 30_000,
        // Tests share no state; one module graph per worker spares loading the grammar once per file.
        isolate: false,
    },
});
