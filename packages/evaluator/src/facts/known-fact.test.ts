import { describe, expect, test } from 'vitest';
import { wrong } from '../../test/problems.ts';
import {
  choice,
  count,
  countUpTo,
  flag,
  judgement,
  number,
  percentage,
  rubric,
  series,
  span,
  submission,
} from '../../test/rubrics.ts';
import type { Fact } from '../ir/fact.ts';
import { readFacts } from './read-facts.ts';

describe('a value of another type', () => {
  const WHOLE = 'a whole number from 0, or an array with one record a case';
  const DAY =
    'a day that exists as "2021-06-21", an instant with its offset as "2021-06-21T17:00:00+08:00", or null where never submitted';

  test.each([
    [-1, '-1'],
    [3.5, '3.5'],
    [2 ** 53, '9007199254740992'],
    [Number.NaN, 'NaN'],
    ['3', '"3"'],
    [true, 'true'],
    [null, 'null'],
    [3n, '3'],
    [{ length: 2 }, '{"length":2}'],
  ])('%s is no count', (value, received) => {
    expect(wrong(count('hazards'), value)).toEqual([
      `facts.hazards: got ${received}; give ${WHOLE}`,
    ]);
  });

  test.each([
    ['2021/6/31', '"2021/6/31"'],
    ['2021-02-30', '"2021-02-30"'],
    ['0000-12-31', '"0000-12-31"'],
    ['2021-06-21T17:00:00', '"2021-06-21T17:00:00"'],
    ['0001-01-01T00:00:00+09:00', '"0001-01-01T00:00:00+09:00"'],
    ['', '""'],
    [20210621, '20210621'],
    [false, 'false'],
    [new Date(0), '"1970-01-01T00:00:00.000Z"'],
  ])('%s is no submission', (value, received) => {
    expect(wrong(submission('report'), value)).toEqual([
      `facts.report: got ${received}; give ${DAY}`,
    ]);
  });

  test.each([
    [flag('f'), 'yes', 'got "yes"; give true or false'],
    [flag('f'), 1, 'got 1; give true or false'],
    [number('n'), '1e3', 'got "1e3"; give a number, or a decimal as text as "3.14"'],
    [number('n'), '.5', 'got ".5"; give a number, or a decimal as text as "3.14"'],
    [number('n'), Number.NaN, 'got NaN; give a number, or a decimal as text as "3.14"'],
    [number('n'), null, 'got null; give a number, or a decimal as text as "3.14"'],
    [percentage('p'), 0.945, 'got 0.945; give a percentage as text with its sign, as "94.5%"'],
    [percentage('p'), '94.5', 'got "94.5"; give a percentage as text with its sign, as "94.5%"'],
    [percentage('p'), '94,5%', 'got "94,5%"; give a percentage as text with its sign, as "94.5%"'],
    [choice('c', ['A', 'B']), 'C', 'got "C"; give one of "A", "B"'],
    [choice('c', ['A', 'B']), 'toString', 'got "toString"; give one of "A", "B"'],
    [choice('c', ['A', 'B'], 'grade'), null, 'got null; give one of "A", "B" (grade)'],
  ])('%o: %s', (fact, value, message) => {
    expect(wrong(fact, value)).toEqual([`facts.${fact.name}: ${message}`]);
  });

  test.each([
    ['a text', ['one']],
    ['a number', [1]],
    ['an array', [[]]],
    ['null', [null]],
    ['a date', [new Date(0)]],
    ['a nested object', [{ place: { street: 1 } }]],
    ['a number that is none', [{ amount: Number.NaN }]],
    ['something undefined', [{ note: undefined }]],
    ['a hole', new Array(1)],
    ['a nested `__proto__`', JSON.parse('[{ "__proto__": {} }]')],
  ])('%s is no evidence', (_, records) => {
    expect(wrong(count('hazards'), records)).toHaveLength(1);
  });
});

describe('what is accepted', () => {
  test.each([
    [count('c'), 0],
    [count('c'), -0],
    [count('c'), []],
    [count('c'), [{ note: 'x', times: 2, open: true, by: null }, {}, Object.create(null)]],
    [count('c'), JSON.parse('[{ "__proto__": "text" }]')],
    [submission('s'), null],
    [submission('s'), '2020-02-29'],
    [submission('s'), '2021-06-21T17:00:00.123456789012Z'],
    [number('n'), 1e21],
    [number('n'), 5e-324],
    [number('n'), -0],
    [number('n'), '-0012.50'],
    [number('n'), '9007199254740993'],
    [percentage('p'), '-5%'],
    [percentage('p'), '100.0%'],
    [choice('c', ['__proto__']), '__proto__'],
  ])('%o: %o', (fact, value) => {
    expect(wrong(fact, value)).toEqual([]);
  });

  test('the records of a count are counted, and copied for the ledger', () => {
    const records = [{ note: 'x' }, { note: 'y' }];
    const { known } = readFacts(rubric({ facts: [count('c')] }), { facts: { c: records } });
    records.push({ note: 'z' });
    Object.assign(records[0] ?? {}, { note: 'changed' });
    const found = known.get('c');
    expect(found).toMatchObject({ evidence: [{ note: 'x' }, { note: 'y' }] });
    expect(found?.type === 'count' && found.number.toString()).toBe('2');
  });
});

describe('several numbers', () => {
  test.each([
    [series('s', 2), [1, '2.5'], true],
    [series('s', 2), [1, 2, 3], true],
    [series('s', 2), [1], false],
    [series('s', 2), 2, false],
    [series('s', 0), { length: 0 }, false],
    [series('s', 1), [1, 'two'], false],
    [series('s', 1), new Array(1), false],
    [series('s', 1, 'percentage'), ['5%'], true],
    [series('s', 1, 'percentage'), [5], false],
  ])('%o takes %j: %s', (fact, value, fits) => {
    expect(wrong(fact, value)).toHaveLength(fits ? 0 : 1);
  });
});

describe('what is judged', () => {
  const fact = judgement('j', '1', '4');

  test.each([
    [false, true],
    [{ points: 1, reason: 'thin' }, true],
    [{ points: '4', reason: 'thin' }, true],
    [{ points: 0.9, reason: 'thin' }, false],
    [{ points: 4.1, reason: 'thin' }, false],
    [{ points: 'two', reason: 'thin' }, false],
    [{ points: 2, reason: ' ' }, false],
    [{ points: 2, reason: 7 }, false],
    [{ points: 2 }, false],
    [true, false],
  ])('%j: %s', (value, fits) => {
    expect(wrong(fact, value)).toHaveLength(fits ? 0 : 1);
  });
});

describe('cases of which more is asked', () => {
  const fact: Fact = {
    ...{ id: 'c', item: null, occurrence: null, name: 'c', label: null, span: span() },
    type: 'count',
    most: '2',
    attributes: [{ type: 'text', id: 'c.place', name: 'place' }],
  };

  test.each([
    [[{ place: 'quay' }], true],
    [[{ place: 'quay' }, { place: 'lane' }], true],
    [[{ place: 'a' }, { place: 'b' }, { place: 'c' }], false],
    [[{ place: ' ' }], false],
    [[{ place: 5 }], false],
    [[{}], false],
    [0, true],
    [1, false],
    ['0', false],
  ])('%j: %s', (value, fits) => {
    expect(wrong(fact, value)).toHaveLength(fits ? 0 : 1);
  });

  test('a number may be the most there can be', () => {
    expect(wrong(countUpTo('c', '4'), 4)).toEqual([]);
    expect(wrong(countUpTo('c', '4'), 5)).toHaveLength(1);
    expect(wrong(countUpTo('c', '4'), '4')).toHaveLength(1);
  });
});
