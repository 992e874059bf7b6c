import { describe, expect, test } from 'vitest';
import { assessItem, ledger } from '../../test/ledger.ts';
import { add, box, count, deduct, item, per } from '../../test/rubrics.ts';

describe('bounds', () => {
  const COUNTS = ['a', 'b', 'c', 'd'].map((name) => count(`1/${name}`));
  const clause = (name: string) => deduct(`1/${name}`, per(`1/${name}`, '1'));
  const bonus = (name: string) => add(`1/${name}`, per(`1/${name}`, '1'));

  function ledgerOf(of: ReturnType<typeof item>, a: number, b: number, c: number, d: number) {
    return ledger(assessItem(of, COUNTS, { a, b, c, d }));
  }

  test('a cap fills its lines in the order of the file and takes from the last', () => {
    const of = item('1', '9', ['a', 'b', 'c', 'd'].map(clause), { cap: '5' });
    expect(ledgerOf(of, 2, 2, 2, 2)).toEqual([
      '1/a: asked -2, counted -2',
      '1/b: asked -2, counted -2',
      '1/c: asked -2, counted -1, item-cap -1',
      '1/d: asked -2, counted 0, item-cap -2',
      'score 4',
    ]);
  });

  test('the order is clause, occurrence, item, floor', () => {
    const of = item(
      '1',
      '3',
      [
        box('occurrence', [box('clause', [clause('a')], { cap: '8' }), clause('b')], { cap: '9' }),
        clause('c'),
        clause('d'),
      ],
      { cap: '10' },
    );
    expect(ledgerOf(of, 10, 4, 3, 0)).toEqual([
      '1/a: asked -10, counted -3, clause-cap -2, floor -5',
      '1/b: asked -4, counted 0, occurrence-cap -3, floor -1',
      '1/c: asked -3, counted 0, item-cap -2, floor -1',
      '1/d: silent',
      'score 0',
    ]);
  });

  test('a cap that is not reached changes nothing', () => {
    const of = item('1', '9', [clause('a'), clause('b')], { cap: '4' });
    expect(ledgerOf(of, 2, 2, 0, 0)).toEqual([
      '1/a: asked -2, counted -2',
      '1/b: asked -2, counted -2',
      'score 5',
    ]);
  });

  test('a cap bounds deductions, `up to` additions, each apart from the other', () => {
    const of = item('1', '9', [clause('a'), bonus('b'), clause('c'), bonus('d')], {
      cap: '3',
      upTo: '1',
    });
    expect(ledgerOf(of, 2, 1, 2, 1)).toEqual([
      '1/a: asked -2, counted -2',
      '1/b: asked 1, counted 1',
      '1/c: asked -2, counted -1, item-cap -1',
      '1/d: asked 1, counted 0, item-up-to 1',
      'score 7',
    ]);
  });

  test('each kind of `up to` is named', () => {
    const of = item(
      '1',
      '9',
      [
        box('occurrence', [box('clause', [bonus('a')], { upTo: '3' }), bonus('b')], { upTo: '4' }),
        bonus('c'),
      ],
      { upTo: '5', start: '0' },
    );
    expect(ledgerOf(of, 4, 2, 2, 0)).toEqual([
      '1/a: asked 4, counted 3, clause-up-to 1',
      '1/b: asked 2, counted 1, occurrence-up-to 1',
      '1/c: asked 2, counted 1, item-up-to 1',
      'score 5',
    ]);
  });

  test('the floor takes off the last deductions, past additions', () => {
    const of = item('1', '3', [clause('a'), clause('b'), bonus('c')]);
    expect(ledgerOf(of, 2, 4, 1, 0)).toEqual([
      '1/a: asked -2, counted -2',
      '1/b: asked -4, counted -2, floor -2',
      '1/c: asked 1, counted 1',
      'score 0',
    ]);
  });

  test('the clamp is applied once to the sum, not as the lines go', () => {
    const of = item('1', '3', [clause('a'), bonus('b')]);
    expect(ledgerOf(of, 5, 4, 0, 0).at(-1)).toBe('score 2');
  });

  test('the ceiling takes off the last additions', () => {
    const of = item('1', '3', [bonus('a'), clause('b'), bonus('c')]);
    expect(ledgerOf(of, 2, 1, 3, 0)).toEqual([
      '1/a: asked 2, counted 1, ceiling 1',
      '1/b: asked -1, counted -1',
      '1/c: asked 3, counted 0, ceiling 3',
      'score 3',
    ]);
  });

  test('what a floor or ceiling cannot take off the lines is a line of its own', () => {
    const low = item('1', '3', [clause('a')], { start: '-2', floor: '1' });
    expect(ledgerOf(low, 1, 0, 0, 0)).toEqual([
      '1/a: asked -1, counted 0, floor -1',
      '1/floor: 3',
      'score 1',
    ]);
    const high = item('1', '3', [clause('a')], { start: '7', ceiling: '5' });
    expect(ledgerOf(high, 1, 0, 0, 0)).toEqual([
      '1/a: asked -1, counted -1',
      '1/ceiling: -1',
      'score 5',
    ]);
  });

  test('a floor below zero is held too', () => {
    const of = item('1', '3', [clause('a')], { floor: '-2' });
    expect(ledgerOf(of, 9, 0, 0, 0)).toEqual(['1/a: asked -9, counted -5, floor -4', 'score -2']);
  });
});
