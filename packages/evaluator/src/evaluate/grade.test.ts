import { expect, test } from 'vitest';
import { count, deduct, flag, holding, item, per, rubric } from '../../test/rubrics.ts';
import type { Grades } from '../ir/stage.ts';
import { evaluate } from './evaluate.ts';

const GRADES: Grades = {
  bands: [
    { grade: 'A', within: [{ op: '>=', value: '80' }], when: null },
    {
      grade: 'B',
      within: [
        { op: '>=', value: '60' },
        { op: '<', value: '80' },
      ],
      when: null,
    },
    { grade: 'C', within: [{ op: '<', value: '60' }], when: holding('bad') },
    { grade: 'D', within: [{ op: '<', value: '60' }], when: null },
  ],
  limits: [{ id: 'grade/1', when: holding('grave'), atMost: 'B', cite: '不得评为A级' }],
};

function gradeAt(lost: number, flags: object) {
  const of = rubric({
    facts: [count('1/n'), flag('bad'), flag('grave')],
    items: [item('1', '100', [deduct('1/n', per('1/n', '1'))])],
    grades: GRADES,
  });
  const facts = { bad: false, grave: false, ...flags };
  return evaluate(of, { facts, items: { '1': { n: lost } } }).grade;
}

test.each([
  [0, {}, 'A'],
  [20, {}, 'A'],
  [21, {}, 'B'],
  [40, {}, 'B'],
  [41, {}, 'D'],
  [41, { bad: true }, 'C'],
  [40, { bad: true }, 'B'],
])('with %i points lost and %j the grade is %s', (lost, flags, name) => {
  expect(gradeAt(lost, flags)).toEqual({ name, reached: name, limits: [] });
});

test('a limit lowers a better grade, and no worse one', () => {
  expect(gradeAt(0, { grave: true })).toMatchObject({
    name: 'B',
    reached: 'A',
    limits: [{ id: 'grade/1', atMost: 'B', cite: '不得评为A级', findings: [{ kind: 'flag' }] }],
  });
  expect(gradeAt(50, { grave: true })).toMatchObject({ name: 'D', limits: [] });
});

test('without grades there is none', () => {
  expect(evaluate(rubric(), { items: {} }).grade).toBeNull();
});
