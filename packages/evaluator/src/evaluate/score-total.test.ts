import { expect, test } from 'vitest';
import { count, deduct, item, lessDeductions, per, rubric } from '../../test/rubrics.ts';
import type { Stage } from '../ir/stage.ts';
import { evaluate } from './evaluate.ts';

/** Two items of 5 and 20 points, of which so many are lost. */
function totalOf(total: readonly Stage[], lost: readonly [number, number]) {
  const of = rubric({
    facts: [count('1/n'), count('2/n')],
    items: [
      item('1', '5', [deduct('1/n', per('1/n', '1'))]),
      item('2', '20', [deduct('2/n', per('2/n', '0.5'))]),
    ],
    total,
  });
  const assessment = evaluate(of, { items: { '1': { n: lost[0] }, '2': { n: lost[1] } } });
  return [...assessment.lines.map(({ id, applied }) => `${id} ${applied}`), assessment.total];
}

test('without stages the total is the sum of the items', () => {
  expect(totalOf([], [2, 1])).toEqual(['22.5']);
});

test('collecting scores from 0 is the same sum', () => {
  expect(totalOf([{ kind: 'collect', start: '0', take: 'score' }], [2, 1])).toEqual([
    'total/collect 0',
    '22.5',
  ]);
});

test('`100 less deductions` takes what the items lost from 100', () => {
  expect(totalOf(lessDeductions('100'), [2, 1])).toEqual([
    'total/collect 75',
    'total/clamp 0',
    '97.5',
  ]);
});

test('the total is clamped, and says by how much', () => {
  expect(totalOf(lessDeductions('3'), [4, 1])).toEqual([
    'total/collect -22',
    'total/clamp 1.5',
    '0',
  ]);
  const clamp = { kind: 'clamp', floor: '0', ceiling: '20' } as const;
  expect(totalOf([clamp], [0, 0])).toEqual(['total/clamp -5', '20']);
});

test.each([
  ['half-up', 0, '98', 0.5],
  ['up', 0, '98', 0.5],
  ['down', 0, '97', -0.5],
  ['half-up', 1, '97.5', 0],
  ['down', 15, '97.5', 0],
] as const)('the total is rounded %s to %i decimals, last of all', (mode, decimals, to, by) => {
  const round: Stage = { kind: 'round', mode, decimals };
  expect(totalOf([...lessDeductions('100'), round], [2, 1])).toEqual([
    'total/collect 75',
    'total/clamp 0',
    `total/round ${by}`,
    to,
  ]);
});
