import { describe, expect, test } from 'vitest';
import { assessItem, ledger } from '../../test/ledger.ts';
import {
  add,
  count,
  deduct,
  flag,
  holding,
  item,
  per,
  points,
  set,
  where,
} from '../../test/rubrics.ts';

describe('`set`', () => {
  const DECLARED = [flag('1/a'), flag('1/b'), flag('1/exempt'), count('1/n')];
  const CLAUSES = [
    deduct('1/n', per('1/n', '1')),
    set('1/a', holding('1/a'), '0', { waived: holding('1/exempt') }),
    add('1/bonus', where(holding('1/b'), '1')),
    set('1/b', holding('1/b'), '2'),
  ];

  function ledgerOf(a: boolean, b: boolean, exempt: boolean) {
    return ledger(assessItem(item('1', '5', CLAUSES), DECLARED, { a, b, exempt, n: 1 }));
  }

  test('that does not hold is silent', () => {
    expect(ledgerOf(false, false, false)).toEqual([
      '1/n: asked -1, counted -1',
      '1/a: silent',
      '1/bonus: silent',
      '1/b: silent',
      'score 4',
    ]);
  });

  test('that holds overrides, and absorbs what the others asked for', () => {
    expect(ledgerOf(false, true, false)).toEqual([
      '1/n: asked -1, counted 0, set -1',
      '1/a: silent',
      '1/bonus: asked 1, counted 0, set 1',
      '1/b: asked -3, counted -3',
      'score 2',
    ]);
  });

  test('the first that holds decides', () => {
    expect(ledgerOf(true, true, false)).toEqual([
      '1/n: asked -1, counted 0, set -1',
      '1/a: asked -5, counted -5',
      '1/bonus: asked 1, counted 0, set 1',
      '1/b: asked -3, counted 0, set -3',
      'score 0',
    ]);
  });

  test('one that is waived does not', () => {
    expect(ledgerOf(true, true, true)).toEqual([
      '1/n: asked -1, counted 0, set -1',
      '1/a: asked -5, counted 0, waived -5',
      '1/bonus: asked 1, counted 0, set 1',
      '1/b: asked -3, counted -3',
      'score 2',
    ]);
    expect(ledgerOf(true, false, true).at(-1)).toBe('score 4');
  });

  test('the limit it absorbs by is the score it sets', () => {
    const { lines } = assessItem(item('1', '5', CLAUSES), DECLARED, {
      a: false,
      b: true,
      exempt: false,
      n: 1,
    });
    expect(lines[0]?.absorbed).toEqual([{ by: 'set', limit: '2', amount: '-1', cite: null }]);
  });

  test('to what the item starts with fires, and asks for nothing', () => {
    const full = item('1', '5', [deduct('1/n', points('1')), set('1/a', holding('1/a'), '5')]);
    expect(ledger(assessItem(full, [flag('1/a')], { a: true }))).toEqual([
      '1/n: asked -1, counted 0, set -1',
      '1/a: asked 0, counted 0',
      'score 5',
    ]);
  });
});

describe('an exemption', () => {
  const clauses = [
    deduct('1/n', per('1/n', '1'), { waived: holding('flooded') }),
    deduct('1/all', points('1')),
  ];
  const DECLARED = [count('1/n'), flag('flooded')];

  test('waives what the clause asks for, before any bound', () => {
    const of = item('1', '5', clauses, { cap: '1' });
    expect(ledger(assessItem(of, DECLARED, { n: 3 }, { flooded: true }))).toEqual([
      '1/n: asked -3, counted 0, waived -3',
      '1/all: asked -1, counted -1',
      'score 4',
    ]);
    expect(ledger(assessItem(of, DECLARED, { n: 3 }, { flooded: false }))).toEqual([
      '1/n: asked -3, counted -1, item-cap -2',
      '1/all: asked -1, counted 0, item-cap -1',
      'score 4',
    ]);
  });

  test('of a clause that asks for nothing leaves it silent', () => {
    const { lines } = assessItem(item('1', '5', clauses), DECLARED, { n: 0 }, { flooded: true });
    expect(lines[0]).toMatchObject({ status: 'silent', waived: '0' });
    expect(lines[0]?.exemption).toMatchObject([{ kind: 'flag', holds: true }]);
  });
});
