import { expect, test } from 'vitest';
import { choice, count, deduct, item, lessDeductions, per, rubric } from '../../test/rubrics.ts';
import type { Points } from '../ir/item.ts';
import { evaluate } from './evaluate.ts';

const points: Points = {
  kind: 'by-choice',
  fact: 'region',
  of: [
    { value: 'growing', points: '10' },
    { value: 'other', points: '5' },
  ],
};
const one = item('1', '0', [deduct('1/n', per('1/n', '2'))], {
  points,
  start: points,
  ceiling: points,
});
const of = rubric({
  facts: [choice('region', ['growing', 'other', 'none']), count('1/n')],
  items: [one],
  total: lessDeductions('100'),
});

test('the points of an item may depend on a choice', () => {
  const assess = (region: string, n: number) =>
    evaluate(of, { facts: { region }, items: { '1': { n } } });
  const [growing, other, none] = ['growing', 'other', 'none'].map((region) => assess(region, 3));
  expect([growing, other, none].map((one) => [one?.items[0]?.score, one?.total])).toEqual([
    ['4', '94'],
    ['0', '95'],
    ['0', '100'],
  ]);
  expect(growing?.items[0]).toMatchObject({ points: '10', start: '10' });
});

test('bounds are given where the choice is known, and refused where it is not', () => {
  const bounds = (facts: object) =>
    evaluate(of, { items: {}, ...facts } as never, { unknown: 'interval' }).items[0];
  expect(bounds({ facts: { region: 'other' } })).toMatchObject({ points: '5', min: '0', max: '5' });
  expect(() => bounds({})).toThrow('no bounds: `region` is unknown');
});
