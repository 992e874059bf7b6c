import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * `pnpm plant`: ten bugs, one at a time, in a copy of the evaluator, to see that the differential test finds each.
 * Fails where one is not found, or where its place in the source is gone.
 */
interface Bug {
  readonly what: string;
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
}

const BUGS: readonly Bug[] = [
  {
    what: 'the due day itself is late',
    file: 'evaluate/deadline.ts',
    right: 'time !== null ? date > due : date >= due',
    wrong: 'time !== null ? date >= due : date >= due',
  },
  {
    what: 'a minute that is included is not',
    file: 'evaluate/deadline.ts',
    right: 'submitted >= due + MINUTE',
    wrong: 'submitted > due',
  },
  {
    what: 'a half is rounded down',
    file: 'amount/round.ts',
    right: '(2n * units + d) / (2n * d)',
    wrong: '(2n * units + d - 1n) / (2n * d)',
  },
  {
    what: 'an allowance counts one more',
    file: 'evaluate/num.ts',
    right: 'max(ZERO, numValue(num.of, known).sub(numValue(num.over, known)))',
    wrong: "max(ZERO, numValue(num.of, known).sub(numValue(num.over, known)).add(rational('1')))",
  },
  {
    what: 'of the cases that are alike the first counts',
    file: 'evaluate/num.ts',
    right: 'amount.compare(before) > 0',
    wrong: 'amount.compare(before) > 99999',
  },
  {
    what: 'the excess comes off the first lines',
    file: 'evaluate/entry.ts',
    right: 'toReversed()',
    wrong: 'slice()',
  },
  {
    what: 'the item stops at zero, whatever its floor',
    file: 'evaluate/score-item.ts',
    right: 'const floor = rational(item.floor);\n  const ceiling',
    wrong: 'const floor = ZERO;\n  const ceiling',
  },
  {
    what: 'an exemption waives nothing',
    file: 'evaluate/score-item.ts',
    right: 'const exempt = line.waived !== null && holds(line.waived, known);',
    wrong: 'const exempt = false;',
  },
  {
    what: 'a veto that sets only lowers',
    file: 'evaluate/total-steps.ts',
    right: "(by === 'set' ? rational(to) : min(total, rational(to)))",
    wrong: 'min(total, rational(to))',
  },
  {
    what: 'a bonus is not limited',
    file: 'evaluate/total-steps.ts',
    right: 'return upTo === null ? sum : min(sum, rational(upTo));',
    wrong: 'return sum;',
  },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const planted = `${root}.planted`;

/** No bug at all: where this one is found too, what is found says nothing. */
const NONE: Bug = { what: '', file: 'index.ts', right: '', wrong: '' };

/** Whether the differential test finds a disagreement with the bug, and after how many seconds. */
function find({ file, right, wrong }: Bug): { readonly found: boolean; readonly seconds: string } {
  rmSync(planted, { recursive: true, force: true });
  cpSync(`${root}src`, `${planted}/src`, { recursive: true });
  cpSync(`${root}test`, `${planted}/test`, { recursive: true });
  const path = `${planted}/src/${file}`;
  const source = readFileSync(path, 'utf8');
  if (!source.includes(right)) throw new Error(`${file} has no \`${right}\` any more`);
  if (right !== '') writeFileSync(path, source.replaceAll(right, wrong));
  const start = performance.now();
  const args = ['test/fuzz.ts', '--runs', '1000', '--seed', '20210621'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: planted, encoding: 'utf8' });
  const found = stderr.includes('evaluator and reference disagree');
  // A bug that breaks the program altogether was not found by comparing.
  if (!found && status !== 0) throw new Error(`${file} cannot be run any more:\n${stderr}`);
  return { found, seconds: ((performance.now() - start) / 1000).toFixed(1) };
}

let missed = 0;
try {
  if (find(NONE).found) throw new Error('evaluator and reference disagree without a bug');
  for (const bug of BUGS) {
    const { found, seconds } = find(bug);
    if (!found) missed += 1;
    console.log(`${found ? 'found ' : 'MISSED'}  ${seconds.padStart(5)} s  ${bug.what}`);
  }
} finally {
  rmSync(planted, { recursive: true, force: true });
}
process.exit(missed === 0 ? 0 : 1);
