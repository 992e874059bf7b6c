import { expect, test } from 'vitest';
import {
  add,
  beyond,
  box,
  compare,
  deduct,
  holding,
  item,
  per,
  points,
  set,
  where,
} from '../../test/rubrics.ts';
import type { Num } from '../ir/num.ts';
import { type Part, usesOfPart } from './part-uses.ts';

function usesOf(part: Part) {
  const { facts, questions, sized, adds, deducts } = usesOfPart(part);
  return {
    facts,
    asked: [...questions].flatMap(([fact, all]) => (all.length > 0 ? [fact] : [])),
    sized: [...sized],
    adds: [...adds],
    deducts: [...deducts],
  };
}

const more: Num = { kind: 'fact', fact: 'm' };

test.each<[string, Part, ReturnType<typeof usesOf>]>([
  [
    'what is deducted goes down with more of it',
    deduct('a', per('n', '1')),
    { facts: ['n'], asked: [], sized: ['n'], adds: [], deducts: ['n'] },
  ],
  [
    'what is added goes up with more of it',
    add('a', per('n', '1')),
    { facts: ['n'], asked: [], sized: ['n'], adds: ['n'], deducts: [] },
  ],
  [
    'what is allowed goes the other way',
    deduct('a', beyond('n', more, '1')),
    { facts: ['n', 'm'], asked: [], sized: ['n', 'm'], adds: ['m'], deducts: ['n'] },
  ],
  [
    'a question has no size',
    deduct('a', where(holding('f'), '1'), { waived: compare('n', '>', '2') }),
    { facts: ['f', 'n'], asked: ['f', 'n'], sized: [], adds: [], deducts: [] },
  ],
  [
    'a box is its lines, but for those that set the item',
    box('clause', [
      set('a', holding('g'), '0'),
      box('clause', [add('b', per('n', '1')), deduct('c', where(holding('f'), '1'))]),
    ]),
    { facts: ['n', 'f'], asked: ['f'], sized: ['n'], adds: ['n'], deducts: [] },
  ],
  [
    'an item has all of them',
    item('1', '5', [set('a', holding('g'), '0'), deduct('b', per('n', '1'))]),
    { facts: ['g', 'n'], asked: ['g'], sized: ['n'], adds: [], deducts: ['n'] },
  ],
  [
    'a number by itself',
    { kind: 'sum', of: [per('n', '2'), { kind: 'excess', of: points('3'), over: more }] },
    { facts: ['n', 'm'], asked: [], sized: ['n', 'm'], adds: ['n'], deducts: ['m'] },
  ],
])('%s', (_, part, uses) => {
  expect(usesOf(part)).toEqual(uses);
});
