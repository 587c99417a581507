import { defineConfig } from 'vitest/config';

/** Tests of the built site; only they need it, so only they wait for it. */
const wholeSite = 'tests/{browser,site}/**/*.test.ts';

export default defineConfig({
  test: {
    // One more than the machines that test have processors: a test of a page waits for the browser much of its time.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: 'parts', include: ['tests/**/*.test.ts'], exclude: [wholeSite] } },
      {
        extends: true,
        test: { name: 'site', include: [wholeSite], globalSetup: 'tests/site/setup.ts', maxConcurrency: 2 },
      },
    ],
  },
});
