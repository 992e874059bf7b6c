import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const packages = fileURLToPath(new URL('packages', import.meta.url));
/** Tests run against the sources, as `paths` in tsconfig.base.json does for the types. */
export const alias = [
  { find: /^@rubrica\/([\w-]+)$/, replacement: `${packages}/$1/src/index.ts` },
  { find: /^@rubrica\/([\w-]+)\/([\w-]+)$/, replacement: `${packages}/$1/src/$2.ts` },
];

const atLeast95 = { lines: 95, branches: 95 };

export default defineConfig({
  resolve: { alias },
  test: {
    // By default one core is left to somebody who waits at the screen.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['packages/{evaluator,linter,parser}/src/**/*.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: {
        'packages/evaluator/src/**': atLeast95,
        'packages/linter/src/**': atLeast95,
        'packages/parser/src/**': atLeast95,
      },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/{src,test}/**/*.test.ts', 'docs/**/*.test.ts'],
          // Tests keep no state between files, and loading the parser for each file takes most of the time.
          isolate: false,
          // Properties and hostile texts take seconds, and more on a busy machine.
          testTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'examples',
          include: ['examples/**/*.test.ts'],
          // They pack the packages and install them with npm.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
