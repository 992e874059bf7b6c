import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

/**
 * `pnpm mutate`: small faults in the sources, one at a time, to see whether a test finds each. `docs/testing.md` has the figures.
 * `pnpm mutate checker` runs one part, and `--only "packages/parser/src/check/bands.ts"` the files of a pattern. What a run found is
 * kept in `reports`, and only what changed since is run again; with `--again` all is, as new tests for old sources need it.
 */
const PARTS = {
  evaluator: [
    'packages/evaluator/src/{amount,calendar,evaluate,facts,interval,ir,ledger}/**/*.ts',
    '!packages/evaluator/src/facts/wording.ts',
    // Tables, which are made when they are first asked for and kept.
    '!packages/evaluator/src/ir/{clause,derived}-schema.ts',
  ],
  checker: ['packages/parser/src/check/**/*.ts'],
  compiler: ['packages/parser/src/compile/**/*.ts'],
};

type Part = keyof typeof PARTS;

const { values, positionals } = parseArgs({
  options: { only: { type: 'string' }, again: { type: 'boolean', default: false } },
  allowPositionals: true,
});

function isPart(name: string): name is Part {
  return Object.hasOwn(PARTS, name);
}

const parts = positionals.length > 0 ? positionals : Object.keys(PARTS);
for (const part of parts) {
  if (!isPart(part)) throw new Error(`no such part: ${part}`);
  const files = values.only === undefined ? PARTS[part] : [values.only];
  await new Stryker({
    plugins: ['@stryker-mutator/vitest-runner', './.ci/unreachable.ts'],
    ignorers: ['unreachable'],
    testRunner: 'vitest',
    // Which tests a mutant meets is known from the first run; the graph of imports need not be asked again.
    vitest: { configFile: `.ci/mutate-${part}.config.ts`, related: false },
    mutate: [...files, '!**/*.test.ts'],
    // A text in these sources is a name that the types hold, or wording.
    mutator: { excludedMutations: ['StringLiteral'] },
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    disableTypeChecks: false,
    ignorePatterns: ['coverage', 'examples', 'dist', 'reports', 'fuzz-failures'],
    incremental: true,
    force: values.again,
    incrementalFile: `reports/mutation/${part}-incremental.json`,
    concurrency: 1,
    // An endless loop is found by how often it comes by; time is no sign of one on a busy machine.
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 20,
    reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
    clearTextReporter: { logTests: false, allowColor: false, allowEmojis: false },
    htmlReporter: { fileName: `reports/mutation/${part}.html` },
    jsonReporter: { fileName: `reports/mutation/${part}.json` },
    thresholds: { high: 95, low: 90, break: 90 },
  }).runMutationTest();
}
