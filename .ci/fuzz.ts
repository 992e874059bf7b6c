import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/** `pnpm fuzz [--what parser|evaluator] [--minutes N] [--seed S]`: without `what` each for its share of the minutes. */
const { values } = parseArgs({
  options: {
    what: { type: 'string' },
    minutes: { type: 'string', default: '2' },
    seed: { type: 'string' },
  },
});

const FUZZERS = [
  { what: 'evaluator', command: ['packages/evaluator/test/fuzz.ts'] },
  {
    what: 'parser',
    command: ['--import', './packages/parser/test/from-source.ts', 'packages/parser/test/fuzz.ts'],
  },
];

const asked = FUZZERS.filter(({ what }) => values.what === undefined || values.what === what);
if (asked.length === 0) throw new Error(`there is nothing to fuzz called ${values.what}`);
const seed = values.seed === undefined ? [] : ['--seed', values.seed];
for (const { what, command } of asked) {
  console.log(`== ${what}`);
  const minutes = String(Number(values.minutes) / asked.length);
  const args = [...command, '--minutes', minutes, ...seed];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
