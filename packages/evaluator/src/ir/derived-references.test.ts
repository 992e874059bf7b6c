import { expect, test } from 'vitest';
import { flag, item, number, rubric, series, span } from '../../test/rubrics.ts';
import type { Derived, FoldFormula, Formula } from './derived.ts';
import { derivedProblems } from './derived-references.ts';

function derived(value: Formula, parts: Partial<Derived> = {}): Derived {
  const base = { item: null, occurrence: null, label: null, span: span() };
  return { ...base, type: 'number', id: 'd', name: 'd', value, otherwise: null, ...parts };
}

function problems(...all: readonly Derived[]): readonly string[] {
  const facts = [number('a'), flag('f'), series('s', 3)];
  return derivedProblems(rubric({ facts, items: [item('1', '5', [])], derived: all }));
}

const fact = (id: string): Formula => ({ kind: 'fact', fact: id });
const constant = (value: string): Formula => ({ kind: 'constant', value });
const over = (by: Formula): Formula => ({ kind: 'quotient', of: fact('a'), by });
const fold = (lowest: number, parts: Partial<FoldFormula> = {}): FoldFormula => ({
  kind: 'fold',
  take: 'mean',
  over: 'facts',
  facts: ['s'],
  drop: { lowest, highest: 0 },
  ...parts,
});
const rank: Formula = { kind: 'rank', fact: 'a', first: 'highest', ties: 'best' };

test('what is computed may be computed from', () => {
  expect(
    problems(derived(fact('a')), derived(fact('d'), { id: 'e', name: 'e', item: '1' })),
  ).toEqual([]);
});

test('it is there once, of an item that is there', () => {
  expect(problems(derived(fact('a'), { id: 'a' }))).toEqual([
    'the computed `a` is there more than once',
  ]);
  expect(problems(derived(fact('a')), derived(fact('a')))).toEqual([
    'the computed `d` is there more than once',
  ]);
  expect(problems(derived(fact('a'), { item: '9' }))).toEqual([
    'the computed `d` is of the item `9`, which is not there',
  ]);
});

test('what it is computed from is a number, and there before it', () => {
  expect(problems(derived(fact('gone')))).toEqual([
    '`d` is computed from `gone`, which is not there before it',
  ]);
  expect(problems(derived(fact('d')))).toEqual([
    '`d` is computed from `d`, which is not there before it',
  ]);
  expect(problems(derived(fact('f')))).toEqual(['`d` is computed from `f`, which is a flag']);
  expect(problems(derived(fact('s')))).toEqual(['`d` takes the series `s` as one number']);
});

test('a fold leaves something over', () => {
  expect(problems(derived(fold(2)))).toEqual([]);
  expect(problems(derived(fold(3)))).toEqual(['`d` leaves out all that it folds of 3 numbers']);
  expect(problems(derived(fold(1, { facts: ['a', 'a'] })))).toEqual([]);
  expect(problems(derived(fold(1, { facts: ['a'] })))).toEqual([
    '`d` leaves out all that it folds of 1 numbers',
  ]);
  expect(problems(derived(fold(2, { drop: { lowest: 2, highest: 1 } })))).toEqual([
    '`d` leaves out all that it folds of 3 numbers',
  ]);
  // How many entities there are is not known here.
  expect(problems(derived(fold(9, { facts: ['a'], over: 'entities' })))).toEqual([]);
});

test('where it may divide by 0 it says what it is then', () => {
  const missing = ['`d` does not say what it is where it would divide by 0'];
  expect(problems(derived(over(fact('a'))))).toEqual(missing);
  const rounded: Formula = { kind: 'rounded', of: over(fact('a')), mode: 'up', decimals: 0 };
  expect(problems(derived(rounded))).toEqual(missing);
  expect(problems(derived(over(constant('0'))))).toEqual(missing);
  expect(problems(derived(over(fact('a')), { otherwise: '0' }))).toEqual([]);
  expect(problems(derived(over(constant('3'))))).toEqual([]);
  expect(problems(derived(over(rank)))).toEqual([]);
  expect(problems(derived(over({ kind: 'entities' })))).toEqual([]);
  const twice = (part: Formula): Formula => ({ kind: 'product', of: [constant('2'), part] });
  expect(problems(derived(over(twice({ kind: 'entities' }))))).toEqual([]);
  expect(problems(derived(over(twice(fact('a')))))).toEqual(missing);
});
