import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { holdToReference, rubricWithFacts } from './agreement.ts';

/**
 * `pnpm fuzz --minutes N [--seed S]`: new rubrics and facts until the time is over. A disagreement is shrunk, and its
 * rubric, its facts and its seed are written to `fuzz-failures/`. `--runs N`: so many rubrics, whatever the time.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    runs: { type: 'string' },
    seed: { type: 'string' },
  },
});

const PER_ROUND = 200;
const end = Date.now() + Number(values.minutes) * 60_000;
const rounds = values.runs === undefined ? undefined : Math.ceil(Number(values.runs) / PER_ROUND);
let seed = Number(values.seed ?? Date.now() % 1_000_000_000);
let compared = 0;
let round = 0;
for (; rounds === undefined ? Date.now() < end : round < rounds; round += 1, seed += 1) {
  const result = fc.check(
    fc.property(rubricWithFacts, ([of, all]) => {
      compared += holdToReference(of, all);
    }),
    { seed, numRuns: PER_ROUND },
  );
  if (!result.failed) continue;
  const [rubric, sittings] = result.counterexample?.[0] ?? [];
  mkdirSync('fuzz-failures', { recursive: true });
  const path = `fuzz-failures/${seed}.json`;
  const found = { seed, path: result.counterexamplePath, rubric, sittings };
  writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
  console.error(`evaluator and reference disagree; rubric and facts are in ${path}`);
  console.error(String(result.errorInstance));
  process.exit(1);
}
console.log(`${compared} assessments of ${round * PER_ROUND} rubrics agree`);
