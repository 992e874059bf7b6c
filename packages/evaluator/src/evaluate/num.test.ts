import { describe, expect, test } from 'vitest';
import { assessItem, ledger } from '../../test/ledger.ts';
import {
  add,
  beyond,
  choice,
  count,
  deduct,
  escalating,
  item,
  number,
  oneOf,
  per,
  points,
  where,
} from '../../test/rubrics.ts';

describe('an amount', () => {
  test('so many points for each, exactly', () => {
    const clauses = [deduct('1/per', per('1/n', '0.2'))];
    const assessed = assessItem(item('1', '5', clauses), [count('1/n')], { n: 3 });
    expect(ledger(assessed)).toEqual(['1/per: asked -0.6, counted -0.6', 'score 4.4']);
  });

  test('a third, three times, is one', () => {
    const clauses = [deduct('1/per', per('1/n', '1/3'))];
    expect(assessItem(item('1', '5', clauses), [count('1/n')], { n: 1 }).score).toBe('14/3');
    expect(assessItem(item('1', '5', clauses), [count('1/n')], { n: 3 }).score).toBe('4');
  });

  test('points may depend on a choice, and a case on a case', () => {
    const amount = {
      kind: 'case',
      when: oneOf('1/c', 'A'),
      value: points('1'),
      otherwise: where(oneOf('1/c', 'B'), '2', '3'),
    } as const;
    const score = (c: string) =>
      assessItem(item('1', '5', [deduct('1/c', amount)]), [choice('1/c', ['A', 'B', 'C'])], { c })
        .score;
    expect([score('A'), score('B'), score('C')]).toEqual(['4', '3', '2']);
  });

  test('a measure below zero asks for nothing, so a deduction never adds', () => {
    const clauses = [deduct('1/per', per('1/x', '1'))];
    const assessed = assessItem(item('1', '5', clauses, { ceiling: '9' }), [number('1/x')], {
      x: -3,
    });
    expect(ledger(assessed)).toEqual(['1/per: silent', 'score 5']);
  });

  test('of what is beyond an allowance alone, and nothing below it', () => {
    const clauses = [add('1/bonus', beyond('1/n', points('5'), '0.5'))];
    const earned = item('1', '5', clauses, { start: '0' });
    const assessed = (n: number) => ledger(assessItem(earned, [count('1/n')], { n }));
    expect(assessed(8)).toEqual(['1/bonus: asked 1.5, counted 1.5', 'score 1.5']);
    expect(assessed(5)).toEqual(['1/bonus: silent', 'score 0']);
    expect(assessed(2)).toEqual(['1/bonus: silent', 'score 0']);
  });

  test('an allowance may be a fact', () => {
    const over = { kind: 'fact', fact: '1/target' } as const;
    const of = item('1', '5', [deduct('1/n', beyond('1/n', over, '1'))]);
    const score = (n: number, target: number) =>
      assessItem(of, [count('1/n'), count('1/target')], { n, target }).score;
    expect([score(4, 0), score(4, 3), score(4, 4), score(4, 9)]).toEqual(['1', '4', '5', '5']);
  });

  test('of the first case, and of each further one', () => {
    const clauses = [deduct('1/n', escalating('1/n', '1', '2'))];
    const score = (n: number) => assessItem(item('1', '9', clauses), [count('1/n')], { n }).score;
    expect([0, 1, 2, 3].map(score)).toEqual(['9', '8', '6', '4']);
  });

  test('an addition adds', () => {
    const clauses = [add('1/bonus', per('1/n', '0.5'))];
    const earned = item('1', '5', clauses, { start: '0' });
    expect(ledger(assessItem(earned, [count('1/n')], { n: 3 }))).toEqual([
      '1/bonus: asked 1.5, counted 1.5',
      'score 1.5',
    ]);
  });
});
