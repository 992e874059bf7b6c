import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const USAGE = 'pnpm fuzz [--what parser|evaluator] [--minutes N] [--seed N]';

/** Without `what` each for its share of the minutes. */
const { what: asksFor, minutes, seed: from } = given();

const FUZZERS = [
  { what: 'evaluator', command: ['packages/evaluator/test/fuzz.ts'] },
  {
    what: 'parser',
    command: ['--import', './packages/parser/test/from-source.ts', 'packages/parser/test/fuzz.ts'],
  },
];

const asked = FUZZERS.filter(({ what }) => asksFor === undefined || asksFor === what);
const areNumbers = Number(minutes) > 0 && (from === undefined || /^\d+$/.test(from));
if (asked.length === 0 || !areNumbers) refuse();
const seed = from === undefined ? [] : ['--seed', from];
for (const { what, command } of asked) {
  console.log(`== ${what}`);
  const share = String(Number(minutes) / asked.length);
  const args = [...command, '--minutes', share, ...seed];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function given() {
  try {
    const { values } = parseArgs({
      options: {
        what: { type: 'string' },
        minutes: { type: 'string', default: '2' },
        seed: { type: 'string' },
      },
    });
    return values;
  } catch {
    return refuse();
  }
}

function refuse(): never {
  console.error(USAGE);
  process.exit(2);
}
