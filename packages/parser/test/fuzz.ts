import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { anyBytes, anyText } from './arbitrary-texts.ts';
import { holdsForBytes, holdsForErrors, holdsForForm, holdsForText } from './promises.ts';
import { someErrors } from './some-errors.ts';

/**
 * `pnpm fuzz --what parser --minutes N [--seed S]`: new texts until the time is over. One that breaks a promise is
 * shrunk and written, with its seed, to `fuzz-failures/`.
 */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } },
});

/** What is promised, each with what it is promised of, and how that is kept. */
const PROMISES = [
  promise('text', anyText, holdsForText, (text) => text),
  promise('form', anyText, holdsForForm, (text) => text),
  promise('bytes', anyBytes, holdsForBytes, (bytes) => bytes),
  promise(
    'errors',
    someErrors,
    ({ text, places, wrong }) => holdsForErrors(text, places, wrong),
    (one) => JSON.stringify(one, null, 2),
  ),
];

const PER_ROUND = 50;
const end = Date.now() + Number(values.minutes) * 60_000;
let seed = Number(values.seed ?? Date.now() % 1_000_000_000);
let rounds = 0;
for (; Date.now() < end; rounds += 1, seed += 1) for (const holds of PROMISES) holds(seed);
console.log(`${rounds * PER_ROUND * PROMISES.length} texts keep what is promised`);

function promise<T>(
  name: string,
  of: fc.Arbitrary<T>,
  holds: (value: T) => void,
  kept: (value: T) => string | Uint8Array,
): (seed: number) => void {
  return (seed) => {
    const result = fc.check(
      fc.property(of, (value) => holds(value)),
      { seed, numRuns: PER_ROUND },
    );
    if (!result.failed) return;
    const [value] = result.counterexample ?? [];
    mkdirSync('fuzz-failures', { recursive: true });
    const path = `fuzz-failures/parser-${name}-${seed}`;
    if (value !== undefined) writeFileSync(`${path}.rubric`, kept(value));
    const found = { promise: name, seed, path: result.counterexamplePath };
    writeFileSync(`${path}.json`, `${JSON.stringify(found, null, 2)}\n`);
    console.error(`a promise of the parser is broken; the text is in ${path}.rubric`);
    console.error(String(result.errorInstance));
    process.exit(1);
  };
}
