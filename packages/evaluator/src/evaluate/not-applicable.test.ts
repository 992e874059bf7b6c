import { expect, test } from 'vitest';
import {
  count,
  deduct,
  example,
  flag,
  holding,
  item,
  per,
  rubric,
  span,
} from '../../test/rubrics.ts';
import type { NotApplicable } from '../ir/item.ts';
import type { Stage } from '../ir/stage.ts';
import { evaluate } from './evaluate.ts';
import { runExample } from './run-example.ts';

/** Items of 20, 30 and 50 points, of which the first may not apply; 3 and 10 are lost of the others. */
function assessed(policy: NotApplicable['policy'], items: readonly string[], none = true) {
  const of = rubric({
    facts: [count('1/n'), count('2/n'), count('3/n'), flag('none')],
    items: [
      item('1', '20', [deduct('1/n', per('1/n', '1'))], {
        notApplicable: { when: holding('none'), policy, cite: '不检查其网站涉及办事服务的指标' },
      }),
      item('2', '30', [deduct('2/n', per('2/n', '1'))]),
      item('3', '50', [deduct('3/n', per('3/n', '1'))]),
    ],
    total: [
      { kind: 'collect', start: '0', take: 'score' },
      { kind: 'spread', id: 'total/applicable', items, policy: 'rescale' },
      { kind: 'spread', id: 'a/applicable', items, policy: 'spread' },
    ] satisfies readonly Stage[],
  });
  return evaluate(of, {
    facts: { none },
    items: { '1': { n: 20 }, '2': { n: 3 }, '3': { n: 10 } },
  });
}

const ALL = ['1', '2', '3'];

test.each([
  ['full', '20', '87', []],
  ['zero', '0', '67', []],
  // 67 of 80 points, for 100.
  ['rescale', '0', '83.75', ['total/applicable 16.75']],
  // 10 more points for each: 27 of 30 becomes 36 of 40, 40 of 50 becomes 48 of 60.
  ['spread', '0', '84', ['a/applicable 17']],
] as const)('with the policy %s it scores %s, of a total of %s', (policy, score, total, lines) => {
  const one = assessed(policy, ALL);
  expect(one.items[0]).toMatchObject({ score, start: score, notApplicable: { policy } });
  expect(one.items[0]?.lines).toMatchObject([{ status: 'silent', applied: '0' }]);
  expect(one.total).toBe(total);
  const moved = one.lines.filter(({ applied }) => applied !== '0');
  expect(moved.map(({ id, applied }) => `${id} ${applied}`)).toEqual(lines);
});

test('its points go to the items that the stage names', () => {
  expect(assessed('spread', ['1', '2']).total).toBe('85');
});

test('an item that applies is scored', () => {
  const one = assessed('spread', ALL, false);
  expect(one.items[0]).toMatchObject({ score: '0', notApplicable: null });
  expect(one.total).toBe('67');
});

test('where nothing is left that applies there is no score', () => {
  const none = 'no score: of items whose points go to others none is left that applies';
  expect(() => assessed('rescale', ['1'])).toThrow(none);
  const of = rubric({
    facts: [flag('none')],
    items: [
      item('1', '20', [], {
        notApplicable: { when: holding('none'), policy: 'rescale', cite: null },
      }),
    ],
    total: [
      { kind: 'collect', start: '0', take: 'score' },
      { kind: 'spread', id: 'total/applicable', items: ['1'], policy: 'rescale' },
    ],
  });
  const facts = { facts: { none: true } };
  expect(() => evaluate(of, facts, { unknown: 'interval' })).toThrow(none);
  const outcome = runExample(of, example(null, { none: true }, '0'));
  expect(outcome).toMatchObject({ holds: false, actual: null, actualGrade: null });
});

test('what bounds gave and what extras deducted rises with points that go to all others', () => {
  const of = rubric({
    facts: [count('1/n'), count('2/n'), flag('none')],
    items: [
      item('1', '20', [deduct('1/n', per('1/n', '1'))], {
        notApplicable: { when: holding('none'), policy: 'rescale', cite: null },
      }),
      {
        ...item('2', '80', [deduct('2/n', per('2/n', '1'))]),
        extras: [{ id: '2/extra', when: null, amount: '4', cite: null, span: span() }],
      },
    ],
    total: [
      { kind: 'collect', start: '0', take: 'score' },
      { kind: 'weight', id: '1/weight', items: ['1'], factor: '2' },
      { kind: 'bound', id: 'a/bounds', items: ['2'], cap: '30', upTo: null, cite: null },
      { kind: 'extras' },
      { kind: 'spread', id: 'total/applicable', items: ['1', '2', 'a/bounds'], policy: 'rescale' },
    ],
  });
  const scored = evaluate(of, { facts: { none: true }, items: { '1': { n: 0 }, '2': { n: 80 } } });
  // 0 of 80, 50 with the cap, 46 with the extra; that of 80 is 69 of 120, with twice the points of the first.
  expect(scored.lines.map(({ id, applied }) => `${id} ${applied}`)).toEqual([
    'total/collect 0',
    '1/weight 0',
    'a/bounds 50',
    '2/extra -4',
    'total/applicable 23',
  ]);
  expect(scored.total).toBe('69');
});

test('what bounds gave and what extras deducted rises with points that go to all others', () => {
  const of = rubric({
    facts: [count('1/n'), count('2/n'), flag('none')],
    items: [
      item('1', '20', [deduct('1/n', per('1/n', '1'))], {
        notApplicable: { when: holding('none'), policy: 'rescale', cite: null },
      }),
      {
        ...item('2', '80', [deduct('2/n', per('2/n', '1'))]),
        extras: [{ id: '2/extra', when: null, amount: '4', cite: null, span: span() }],
      },
    ],
    total: [
      { kind: 'collect', start: '0', take: 'score' },
      { kind: 'weight', id: '1/weight', items: ['1'], factor: '2' },
      { kind: 'bound', id: 'a/bounds', items: ['2'], cap: '30', upTo: null, cite: null },
      { kind: 'extras' },
      { kind: 'spread', id: 'total/applicable', items: ['1', '2', 'a/bounds'], policy: 'rescale' },
    ],
  });
  const scored = evaluate(of, { facts: { none: true }, items: { '1': { n: 0 }, '2': { n: 80 } } });
  // 0 of 80, 50 with the cap, 46 with the extra; that of 80 is 69 of 120, with twice the points of the first.
  expect(scored.lines.map(({ id, applied }) => `${id} ${applied}`)).toEqual([
    'total/collect 0',
    '1/weight 0',
    'a/bounds 50',
    '2/extra -4',
    'total/applicable 23',
  ]);
  expect(scored.total).toBe('69');
});

/** Items of which the first gives its points to those of its group, the second to all; the third has no points. */
function leaving(...none: readonly ('1' | '2')[]) {
  const away = (id: string, policy: NotApplicable['policy']) => ({
    notApplicable: { when: holding(`none-${id}`), policy, cite: null },
  });
  const of = rubric({
    facts: [flag('none-1'), flag('none-2')],
    items: [
      item('1', '20', [], away('1', 'spread')),
      item('2', '30', [], away('2', 'rescale')),
      item('3', '0', []),
    ],
    total: [
      { kind: 'collect', start: '0', take: 'score' },
      { kind: 'spread', id: 'total/applicable', items: ['1', '2', '3'], policy: 'rescale' },
      { kind: 'spread', id: 'a/applicable', items: ['1', '3'], policy: 'spread' },
    ],
  });
  const facts = { 'none-1': none.includes('1'), 'none-2': none.includes('2') };
  return () => evaluate(of, { facts, items: {} });
}

test('an item without points is nobody to leave them to', () => {
  expect(leaving()().total).toBe('50');
  expect(leaving('2')().total).toBe('50');
  expect(leaving('1')).toThrow('none is left that applies');
  expect(leaving('1', '2')).toThrow('none is left that applies');
});

test('items without points that all apply leave nothing', () => {
  const of = rubric({
    items: [item('1', '0', []), item('2', '0', [])],
    total: [{ kind: 'spread', id: 'total/applicable', items: ['1', '2'], policy: 'rescale' }],
  });
  expect(evaluate(of, { items: {} }).total).toBe('0');
});

test('nothing of it is looked at, nor what the total would lose besides', () => {
  const of = rubric({
    facts: [flag('none')],
    items: [
      item('1', '5', [], {
        notApplicable: { when: holding('none'), policy: 'zero', cite: null },
        extras: [{ id: '1/extra', amount: '2', when: null, cite: null, span: span() }],
      }),
    ],
    total: [{ kind: 'collect', start: '10', take: 'score' }, { kind: 'extras' }],
  });
  const { items, total } = evaluate(of, { facts: { none: true }, items: {} });
  expect(items[0]).toMatchObject({ score: '0', bounds: [] });
  expect(total).toBe('10');
});
