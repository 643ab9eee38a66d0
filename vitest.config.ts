import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    maxWorkers: 2,
    coverage: { provider: 'v8', include: ['src/domain/**', 'src/adapters/**', 'src/state/**'] },
    projects: [
      {
        test: {
          name: 'unit',
          // Laws over hundreds of stories take long on a busy machine; a hang is still found.
          testTimeout: 120_000,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/house/**'],
        },
      },
      {
        test: {
          name: 'house',
          include: ['test/house/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/*.test.ts'],
          globalSetup: 'test/browser/setup.ts',
          // A busy machine is slow and not wrong: only what never comes is a failure.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
