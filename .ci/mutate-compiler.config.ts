import { defineConfig } from 'vitest/config';
import { alias } from '../vitest.config.ts';
import { inOneThread } from './lasting-worker.ts';

/** The tests that hold the compiler: the conformance suite, and those of what a rubric means. */
export default defineConfig({
  plugins: [inOneThread()],
  resolve: { alias },
  test: {
    include: [
      'packages/conformance/test/conformance.test.ts',
      'packages/parser/test/{design,extends,pairs,round,scopes,sound}.test.ts',
    ],
    isolate: false,
    testTimeout: 60_000,
  },
});
