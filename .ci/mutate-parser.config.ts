import { defineConfig } from 'vitest/config';
import { alias } from '../vitest.config.ts';
import { inOneThread } from './lasting-worker.ts';

/** The tests that hold the checker and the compiler: those of a rubric each with its messages, and the conformance suite. */
export default defineConfig({
  plugins: [inOneThread()],
  resolve: { alias },
  test: {
    include: [
      'packages/conformance/test/*.test.ts',
      'packages/parser/test/{design,extends,golden,helps,pairs,round,scopes,sound,suppress,warn}.test.ts',
    ],
    isolate: false,
    testTimeout: 60_000,
  },
});
