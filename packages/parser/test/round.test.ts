import { expect, test } from 'vitest';
import { expectErrors, expectValid } from './expect.ts';
import { HEADER, item } from './faulty.ts';

/** How the total of a rubric with this line is rounded. */
function roundingOf(line: string) {
  const { total } = expectValid(item('  missing -5', `${HEADER}${line}\n`));
  return total.at(-1);
}

test.each([
  ['round half up 1 decimal', '四舍五入 1位小数', 'half-up', 1],
  ['round up 0 decimals', '进一 0位小数', 'up', 0],
  ['round down 15 decimals', '去尾15位小数', 'down', 15],
  ['round half up 2 位小数', '四舍五入２位小数', 'half-up', 2],
])('%s, %s', (en, zh, mode, decimals) => {
  const round = { kind: 'round', mode, decimals };
  expect([roundingOf(en), roundingOf(zh)]).toEqual([round, round]);
});

test('it comes last, wherever it stands', () => {
  const { total } = expectValid(`round up 1 decimal\n${item('  missing -5')}`);
  expect(total.map(({ kind }) => kind)).toEqual(['collect', 'round']);
});

test('an example of the total sees the rounded total, one of an item does not', () => {
  expectValid(
    `${item('  # rubrica-ignore-next-line finer-than-rounding: it is rounded in the end\n  per-gap -0.5\n  example gap 3 => 3.5', `${HEADER}round up 0 decimals\n`)}example total item 1 gap 3 => 4\n`,
  );
});

test('it belongs to no item, and its words may be names', () => {
  expectErrors(`item 1 5 points {\n  missing -5\n  round up 1 decimal\n}\n${HEADER}`).toBe(
    'misplaced',
  );
  expectValid(item('  per-round -1\n  if half -1'));
});
