import { expect, test } from 'vitest';
import { lint } from '../src/lint.ts';

const HEADER = 'rubric x "x"\nversion 1\nperiod 2021-01-01 to 2021-06-30\ntotal sum\n';

test.each([
  ['digits', '1'.repeat(20_000)],
  ['decimals', `1.${'1'.repeat(20_000)}`],
  ['Chinese numerals', '一'.repeat(20_000)],
  ['Chinese decimals', `一点${'一'.repeat(20_000)}`],
  ['amounts', '扣1分，'.repeat(5_000)],
])('a sentence of very many %s is read', (_, sentence) => {
  const { rubric } = lint(`${HEADER}item 1 "a" 10 points\n  > ${sentence}\n  missing -5\n`);
  expect(rubric).not.toBeNull();
});

/** The shortest of several times, for a machine has other work. */
function timeOf(text: string): number {
  const times = [1, 2].map(() => {
    const start = performance.now();
    lint(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

test.each<[string, (count: number) => string]>([
  [
    'groups',
    (count) =>
      Array.from(
        { length: count },
        (_, n) => `group ${n} "g" 1 points {\n item ${n}.1 "a" 1 points\n  missing -1\n}\n`,
      ).join(''),
  ],
  [
    'clauses',
    (count) =>
      `item 1 "a" 10 points\n${Array.from({ length: count }, (_, n) => `  per-a${n} -0.1\n`).join('')}`,
  ],
])('eight times as many %s take about eight times as long', (_, textOf) => {
  const [few, many] = [600, 4_800].map((count) => timeOf(HEADER + textOf(count)));
  // A quadratic part would take sixty-four times as long.
  expect(many).toBeLessThan(24 * (few ?? 0) + 500);
});
