import type { Formula } from '@rubrica/evaluator';
import { describe, expect, test } from 'vitest';
import { expectValid } from './expect.ts';
import { HEADER, item } from './faulty.ts';

// What stands in a compiled rubric and does not show in a score: ids, citations, the order and the form of formulas.

const fact = (id: string): Formula => ({ kind: 'fact', fact: id });
const constant = (value: string): Formula => ({ kind: 'constant', value });

/** What the formulas of an item are in the core, in the order in which they are computed. */
function formulas(...lines: readonly string[]) {
  const { derived } = expectValid(
    `item 1 "Reports" earn 5 points\n${lines.map((line) => `  ${line}\n`).join('')}${HEADER}`,
  );
  return derived.map(({ id, type, value }) => [id, type, value] as const);
}

function formula(text: string): Formula | undefined {
  return formulas(`define x = ${text}`, 'earn x')[0]?.[2];
}

describe('a formula', () => {
  test('is one sum and one product, without brackets that say nothing', () => {
    const [a, b, c] = [fact('1/a'), fact('1/b'), fact('1/c')];
    expect(formula('a + (b + c)')).toEqual({ kind: 'sum', of: [a, b, c] });
    expect(formula('a * (b * c)')).toEqual({ kind: 'product', of: [a, b, c] });
    expect(formula('a - b')).toEqual({
      kind: 'sum',
      of: [a, { kind: 'product', of: [constant('-1'), b] }],
    });
  });

  test('has one number in a product, and none that is 1', () => {
    const [a, b] = [fact('1/a'), fact('1/b')];
    expect(formula('2 * a * 3')).toEqual({ kind: 'product', of: [constant('6'), a] });
    expect(formula('0.5 * a * 2')).toEqual(a);
    expect(formula('0.5 * a * 2 * b')).toEqual({ kind: 'product', of: [a, b] });
    expect(formula('2 * 3 + a')).toEqual({ kind: 'sum', of: [constant('6'), a] });
  });

  test('has one divisor', () => {
    const a = fact('1/a');
    expect(formula('a / 2')).toEqual({ kind: 'quotient', of: a, by: constant('2') });
    expect(formula('3 * a / 2 / 5')).toEqual({
      kind: 'quotient',
      of: { kind: 'product', of: [constant('3'), a] },
      by: constant('10'),
    });
  });

  test('of percentages is one', () => {
    const all = formulas(
      'fact p percentage',
      'define x = 100% - p',
      'define y = 2 * a',
      'earn y',
      'if x above 50% -1',
    );
    expect(all.map(([id, type]) => [id, type]).slice(0, 2)).toEqual([
      ['1/x', 'percentage'],
      ['1/y', 'number'],
    ]);
  });

  test('stands behind all that it is computed from', () => {
    const all = formulas('define x = y + z', 'define y = 2 * z', 'define z = a + 1', 'earn x');
    expect(all.map(([id]) => id).slice(0, 3)).toEqual(['1/z', '1/y', '1/x']);
  });
});

describe('the total', () => {
  const total = (lines: string) => expectValid(`${item('  missing -5', HEADER)}${lines}`);

  test('numbers its vetoes and its factors where there are several', () => {
    const ids = (lines: string) =>
      total(lines).total.flatMap((stage) => {
        if (stage.kind === 'vetoes') return stage.of.map(({ id }) => id);
        return stage.kind === 'times' ? [stage.id] : [];
      });
    expect(ids('veto if a\n')).toEqual(['total/veto']);
    expect(ids('veto if a\nveto to 3 if b\n')).toEqual(['total/veto-1', 'total/veto-2']);
    expect(ids('total times 0.5 if a\n')).toEqual(['total/times']);
    expect(ids('total times 0.5 if a\ntotal times 0.6 if b\n')).toEqual([
      'total/times-1',
      'total/times-2',
    ]);
  });
});

describe('what extra points hang on', () => {
  const compare = (of: string, op: string, value: string) => ({
    kind: 'compare',
    fact: of,
    op,
    value,
  });
  const late = {
    kind: 'late',
    fact: '1/submitted',
    deadline: { date: '2021-06-21', dayItself: 'on-time', time: null },
  };
  const always = { kind: 'all', of: [] };

  test.each([
    ['linear delay from 2.5 to 12.5 -8', compare('1/delay', '>', '2.5')],
    ['linear delay from 12.5 to 2.5 -8', compare('1/delay', '<', '12.5')],
    ['by level a, b -1, -2', always],
    ['judged water -1 to -2', always],
    ['late after 6月21日 -1', late],
    ['late after 6月21日 per day -1', late],
    ['missing -1', { kind: 'never', fact: '1/submitted' }],
    ['per-a -1', compare('1/a', '>', '0')],
    ['per-a above 2 -1', compare('1/a', '>', '2')],
    ['if a -1', { kind: 'flag', fact: '1/a' }],
    ['per 5% rate below 100% -1 full steps', compare('1/rate', '<=', '95')],
    ['per 5% rate below 100% -1 nearest step', compare('1/rate', '<=', '97.5')],
    ['per 5% rate above 50% -1 exact steps', compare('1/rate', '>', '50')],
  ])('%s', (clause, when) => {
    const { items } = expectValid(item(`  ${clause}, extra from total 1`));
    expect(items[0]?.extras.map((one) => one.when)).toEqual([when]);
    const { items: exempt } = expectValid(item(`  ${clause}, extra from total 1 unless z`));
    const unless = { kind: 'not', of: { kind: 'flag', fact: '1/z' } };
    expect(exempt[0]?.extras.map((one) => one.when)).toEqual([{ kind: 'all', of: [when, unless] }]);
  });
});

test('what has no condition has none in the core', () => {
  const text = JSON.stringify([
    expectValid(item('  by level a, b -1, -2\n  judged water -1 to -2')).items,
    expectValid(`item 1 "Reports" earn 5 points\n  earn a\n${HEADER}`).items,
  ]);
  expect(text).not.toContain('"of":[]');
});

test('lateness is by units of the calendar, and by working days with the days off', () => {
  const units = (unit: string) => {
    const found: unknown[] = [];
    const { items } = expectValid(
      item(`  late after 6月21日 per ${unit} -1 exact steps`, `${HEADER}holidays 2021-06-14\n`),
    );
    JSON.stringify(items, (key, value) => {
      if (key === 'unit') found.push(value);
      return value;
    });
    return found;
  };
  expect(units('day')).toEqual([{ kind: 'day' }]);
  expect(units('month')).toEqual([{ kind: 'month' }]);
  expect(units('working day')).toEqual([{ kind: 'working-day', off: ['2021-06-14'], on: [] }]);
});

describe('when something is late by more than so much', () => {
  const deadlineOf = (clause: string, header = '') => {
    const found: unknown[] = [];
    const { items } = expectValid(item(`  ${clause}`, `${HEADER}${header}`));
    JSON.stringify(items, (key, value) => {
      if (key === 'deadline') found.push(value);
      return value;
    });
    return found[0];
  };
  const day = (date: string) => ({ date, dayItself: 'on-time', time: null });

  test.each([
    ['late after 6月21日 by more than 2 days -1', day('2021-06-23')],
    ['late from 6月21日 by more than 2 days -1', day('2021-06-22')],
    ['late after 1月31日 by more than 1 month -1', day('2021-02-28')],
    // Monday the 21st; the days off behind a Friday are not late by one more.
    ['late after 6月21日 by more than 4 working days -1', day('2021-06-27')],
    ['late after 6月18日 by more than 1 working day -1', day('2021-06-21')],
  ])('%s', (clause, deadline) => {
    expect(deadlineOf(clause)).toEqual(deadline);
  });

  test('days off are not counted, and the time of day stays', () => {
    expect(
      deadlineOf('late after 6月10日 by more than 2 working days -1', 'holidays 6月14日\n'),
    ).toEqual(day('2021-06-15'));
    expect(
      deadlineOf('late after 6月10日 17:00 by more than 2 working days -1', 'holidays 6月14日\n'),
    ).toEqual({
      date: '2021-06-15',
      dayItself: 'on-time',
      time: { local: '17:00', instant: '2021-06-15T09:00:00Z' },
    });
    expect(deadlineOf('late from 6月10日 17:00 by more than 1 day -1')).toEqual({
      date: '2021-06-11',
      dayItself: 'late',
      time: { local: '17:00', instant: '2021-06-11T09:00:00Z' },
    });
    expect(deadlineOf('late after 6月10日 by more than 36 hours -1')).toEqual({
      date: '2021-06-12',
      dayItself: 'on-time',
      time: { local: '12:00', instant: '2021-06-12T04:00:00Z' },
    });
  });

  test('in the time zone of the rubric', () => {
    expect(deadlineOf('late after 6月10日 17:00 -1', 'time zone "Asia/Tokyo"\n')).toMatchObject({
      time: { local: '17:00', instant: '2021-06-10T08:00:00Z' },
    });
  });
});

test('what is asked of each case is a yes or no, one of some values, or a text', () => {
  const { facts } = expectValid(
    item('  per-award by level county, city +1, +2, doubled if joint, highest per project up to 3'),
  );
  expect(facts).toMatchObject([
    {
      attributes: [
        { type: 'choice', id: '1/award.level', name: 'level', values: ['county', 'city'] },
        { type: 'flag', id: '1/award.joint', name: 'joint' },
        { type: 'text', id: '1/award.project', name: 'project' },
      ],
    },
  ]);
});

describe('stages name the items that they are about', () => {
  const stages = (text: string, kind: string) =>
    expectValid(text).total.filter((stage) => stage.kind === kind);
  const one = (id: string, more = '') => `item ${id} 5 points {\n  missing -1\n${more}}\n`;

  test('the points of what does not apply go to no bonus', () => {
    const text = `${one('1', '  not applicable if closed, points rescaled\n')}${one('2')}item 3 bonus up to 3 points\n  per-award +1\n${HEADER}`;
    expect(stages(text, 'spread')).toMatchObject([{ items: ['1', '2'] }]);
  });

  test('a group without bounds weighs what its items weigh', () => {
    const group = (bound: string) =>
      `group 1 weight 50% {\n${bound}${one('1.1')}${one('1.2')}}\n${HEADER}`;
    expect(stages(group(''), 'weight')).toMatchObject([{ items: ['1.1', '1.2'] }]);
    expect(stages(group('  group cap 3\n'), 'weight')).toMatchObject([
      { items: ['1.1', '1.2', '1/bounds'] },
    ]);
  });
});

test('the points of the item are a number in what is defined there', () => {
  expect(formulas('define x = item points * a', 'earn x')[0]?.[2]).toEqual({
    kind: 'product',
    of: [constant('5'), fact('1/a')],
  });
});
