import { defineConfig } from 'vitest/config';
import { alias } from './vitest.config.ts';

/**
 * The tests that a mutant has to pass: of one part, and of rubrics as they are written. Not those with random input, nor those that
 * measure time: a promise should be held by an example of it. Cheap ones come first, as a mutant that one finds meets no other.
 */
export default defineConfig({
  resolve: { alias },
  test: {
    // A mutant's run takes a worker of its own; within it, files share the sources.
    isolate: false,
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'evaluator',
          include: [
            'packages/evaluator/src/**/*.test.ts',
            'packages/evaluator/test/stored.test.ts',
          ],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'parser',
          include: [
            'packages/parser/test/{design,extends,golden,helps,pairs,round,scopes,sound,suppress,warn}.test.ts',
            'packages/conformance/test/*.test.ts',
          ],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
