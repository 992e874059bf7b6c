import { defineConfig } from 'vitest/config';
import { alias } from '../vitest.config.ts';
import { inOneThread } from './lasting-worker.ts';

/** The tests that hold the evaluator: its unit tests, and stored rubrics with the scores they came to. */
export default defineConfig({
  plugins: [inOneThread()],
  resolve: { alias },
  test: {
    include: ['packages/evaluator/src/**/*.test.ts', 'packages/evaluator/test/stored.test.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
