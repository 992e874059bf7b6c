import { describe, expect, test } from 'vitest';
import { expectValid } from './expect.ts';
import { earning, item } from './faulty.ts';

const late = (...bands: readonly string[]) =>
  item(`  due 6月21日\n  bands of days late {\n${bands.map((one) => `    ${one}\n`).join('')}  }`);

/** The ids of the ledger's lines of an item. */
function lines(text: string): readonly string[] {
  const ids: string[] = [];
  JSON.stringify(expectValid(text).items, (_, value) => {
    if (value?.kind === 'line') ids.push(value.id);
    return value;
  });
  return ids;
}

/** What is left of a rubric without the ids of its clauses. */
function meant(text: string): string {
  const { items, facts, derived } = expectValid(text);
  return JSON.stringify({ items, facts, derived }, (key, value) =>
    key === 'span' || key === 'id' ? undefined : value,
  );
}

describe('the same in other words', () => {
  test.each([
    [
      'days late are whole',
      late('below 3 -1', 'at least 3 -2'),
      late('at most 2 -1', 'above 2 -2'),
    ],
    ['one day late', late('= 1 -1', 'above 1 -2'), late('at most 1 -1', 'at least 2 -2')],
    [
      'each of two days late',
      late('= 1 -1', '= 2 -2', 'above 2 -3'),
      late('at most 1 -1', 'above 1 at most 2 -2', 'above 2 -3'),
    ],
    ['any day late', late('at least 0 -1'), late('above 0 -1')],
  ])('%s', (_, one, other) => {
    expect(meant(one)).toBe(meant(other));
  });
});

describe('clauses are called by what they say', () => {
  test.each([
    ['late after 6月21日 -1', 'late'],
    ['late after 6月21日 per day -1', 'late-per-day'],
    ['late after 6月21日 per 2 days -1 full steps', 'late-per-2-days'],
    ['late after 6月21日 by more than 1 day -1', 'late>1-day'],
    ['late after 6月21日 by more than 4 working days -1', 'late>4-working-days'],
    ['missing -1', 'missing'],
    ['per-error -1', 'per-error'],
    ['per-error above 02 -1', 'per-error>2'],
    ['per-error above target -1', 'per-error>target'],
    ['by level a, b -1, -2', 'by-level'],
    ['judged water -1 to -2', 'judged-water'],
    ['per 5% rate below 100% -1 full steps', 'per-5%-rate<100%'],
    ['per 0.5 rate above limit -1 full steps', 'per-0.5-rate>limit'],
    ['per 0.5 acid away from 7.50 -1 full steps', 'per-0.5-acid!=7.5'],
    ['linear rate from 60% to 90% -5', 'linear-rate-60%..90%'],
    ['if late-once -1', 'if-late-once'],
    ['if rate < 95.0% -1', 'if-rate<95%'],
    ['if level is a, b -1', 'if-level=a|b'],
    ['if level is not a -1', 'if-level!=a'],
    ['if level is "not yet" -1', 'if-level="not yet"'],
    ['if not (a or b) -1', 'if-not-(a-or-b)'],
    ['if a and (b or c) -1', 'if-a-and-(b-or-c)'],
    ['if a and not b -1', 'if-a-and-not-b'],
  ])('%s: %s', (clause, key) => {
    expect(lines(item(`  ${clause}`))).toEqual([`1/${key}`]);
  });

  test('of bands by the values that they hold', () => {
    const bands = (of: string, ...all: readonly string[]) =>
      lines(
        item(
          `  due 6月21日\n  bands of ${of} {\n${all.map((one) => `    ${one} -1\n`).join('')}  }`,
        ),
      );
    expect(bands('rate', 'below 80%', 'at least 80%')).toEqual([
      '1/band-rate<80%',
      '1/band-rate>=80%',
    ]);
    expect(bands('days late', 'at most 5', 'above 5')).toEqual([
      '1/band-days-late<=5',
      '1/band-days-late>5',
    ]);
    expect(bands('level', 'good, fair', 'poor')).toEqual([
      '1/band-level=good|fair',
      '1/band-level=poor',
    ]);
  });

  test('and what is earned', () => {
    expect(lines(earning('  earn a'))).toEqual(['1/earn']);
  });
});
