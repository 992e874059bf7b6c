import { defineConfig } from 'vitest/config';
import { alias } from '../vitest.config.ts';
import { inOneThread } from './lasting-worker.ts';

/** The tests that hold the checker: those of a mistake each with its messages, and those of rubrics that are right. */
export default defineConfig({
  plugins: [inOneThread()],
  resolve: { alias },
  test: {
    include: [
      'packages/parser/test/{design,extends,golden,helps,pairs,round,scopes,sound,suppress,warn}.test.ts',
      'packages/conformance/test/conformance.test.ts',
    ],
    isolate: false,
    testTimeout: 60_000,
  },
});
