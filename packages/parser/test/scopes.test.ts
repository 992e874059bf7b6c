import { describe, expect, test } from 'vitest';
import { expectErrors, expectValid } from './expect.ts';
import { HEADER, item } from './faulty.ts';

/** The facts that a text asks for, with the type that follows from their use. */
function factsOf(text: string): readonly string[] {
  return expectValid(text).facts.map(({ id, type }) => `${id}: ${type}`);
}

describe('where a name lives', () => {
  test('in its item, and apart from the same name in another', () => {
    const text = `${item('  per-a -1', '')}item 2 5 points\n  if a -1\n${HEADER}`;
    expect(factsOf(text)).toEqual(['1/a: count', '2/a: flag']);
  });

  test('in the rubric, where it is declared there', () => {
    const text = `fact a "x"\n${item('  per-a -1', '')}item 2 5 points\n  per-a -2\n${HEADER}`;
    expect(factsOf(text)).toEqual(['a: count']);
  });

  test('in the item, where the item declares it and a quarter uses it', () => {
    const text = item(
      '  fact a one of x, y\n  every quarter {\n    if a is x -1\n    per-b -1\n  }',
    );
    expect(factsOf(text)).toEqual(['1/a: choice', '1/Q1/b: count', '1/Q2/b: count']);
    expect(JSON.stringify(expectValid(text).items)).not.toContain('1/Q1/a');
  });

  test('in each quarter, where the quarter declares it', () => {
    const text = item('  every quarter {\n    fact a one of x, y\n    if a is x -1\n  }');
    expect(factsOf(text)).toEqual(['1/Q1/a: choice', '1/Q2/a: choice']);
  });
});

describe('a repetition over a list', () => {
  test('has the facts of each name, shared by the blocks of its own name', () => {
    const text = item(
      '  every site one of north, 南区 { per-litter -1 }\n  every gate one of east { missing -1 }\n  every site one of north, 南区 { if wet -1 }',
    );
    expect(factsOf(text)).toEqual([
      '1/north/litter: count',
      '1/north/wet: flag',
      '1/南区/litter: count',
      '1/南区/wet: flag',
      '1/east/submitted: submission',
    ]);
  });

  test('has one deadline for all', () => {
    const text = item('  every site one of north, south { late after 6月21日 -1 }');
    const days = expectValid(text).facts.map((fact) =>
      fact.type === 'submission' ? fact.deadline?.date : null,
    );
    expect(days).toEqual(['2021-06-21', '2021-06-21']);
  });

  test('needs no whole quarters, and is not endless', () => {
    const list = (length: number) => Array.from({ length }, (_, at) => `s${at}`).join(', ');
    const text = (length: number) =>
      item(`  every site one of ${list(length)} { missing -1 }`, HEADER.replace('06-30', '06-29'));
    expect(factsOf(text(1_200))).toHaveLength(1_200);
    const [endless] = expectErrors(text(1_201)).toBe('too-many-repetitions');
    expect(endless?.help).toBe('shorten the list');
  });

  test('leaves a list that differs open, so that examples are not blamed', () => {
    const text = item(
      '  every site one of north { per-a -1 }\n  every site one of north, south { per-b -1 }\n  example south b 1 => 4',
    );
    expectErrors(text).toBe('lists-differ');
  });

  test('is apart from names and counts that begin alike', () => {
    const text = item('  if every -1\n  per-every -1\n  每处 扣1分\n  每个点位扣1分', HEADER);
    expect(factsOf(text.replace('  per-every -1\n', ''))).toEqual([
      '1/every: flag',
      '1/处: count',
      '1/个点位: count',
    ]);
  });
});

describe('types follow from use', () => {
  test.each([
    ['if a -1', 'flag'],
    ['per-a -1', 'count'],
    ['if a > 3 -1', 'count'],
    ['if a > 3.5 -1', 'number'],
    ['if a < -3 -1', 'number'],
    ['if a > 3 -1, if a > 4.5 -1', 'number'],
    ['if a > 4.5 -1, if a > 3 -1', 'number'],
    ['per-a -1, if a > 3 -1', 'count'],
    ['if a < 95% -1', 'percentage'],
    ['if a is x -1', 'choice'],
    ['missing -1 unless a', 'flag'],
  ])('%s: %s', (body, type) => {
    expect(factsOf(item(`  ${body}`)).at(-1)).toBe(`1/a: ${type}`);
  });

  test('the values of a choice are those that clauses name, or those that are declared', () => {
    const named = expectValid(item('  fact k "kind"\n  if k is a -1\n  if k is not b -2'));
    expect(named.facts).toMatchObject([{ name: 'k', label: 'kind', values: ['a', 'b'] }]);
    const declared = expectValid(item('  fact k one of a, b, "c d"\n  if k is a -1'));
    expect(declared.facts).toMatchObject([{ values: ['a', 'b', 'c d'] }]);
  });
});

describe('examples', () => {
  test('need what their item measures, and nothing of another', () => {
    const text = `fact rate\n${item('  missing -5\n  example missing => 0', '')}item 2 5 points\n  if rate < 95% -1\n  example rate 94% => 4\nexample total rate 96%, item 1 missing => 5\n${HEADER}`;
    expect(expectValid(text).examples).toHaveLength(3);
  });

  test('of a period over two years name the year', () => {
    const header = HEADER.replace('2021-01-01 to 2021-06-30', '2021-07-01 to 2022-06-30');
    const text = item(
      '  every quarter { missing -1 }\n  every month { per-a -0.5 }\n  example 2021-Q4 missing, 2022年第一季度 未报送, 2022年3月 a 1 => 2.5',
      header,
    );
    expect(expectValid(text).examples[0]?.given.map(({ fact }) => fact)).toEqual([
      '1/2021-Q4/submitted',
      '1/2022-Q1/submitted',
      '1/2022-M3/a',
    ]);
  });

  test('of all quarters and of one contradict each other', () => {
    expectErrors(
      item('  every quarter { missing -1 }\n  example missing, Q1 submitted 3月1日 => 4'),
    ).toBe('given-twice');
  });

  test('stand below the total, in any order', () => {
    expectErrors(`example total => 5\n${item('  missing -5')}`).toBe();
  });

  test('may name the item that they stand in, and come to less than nothing', () => {
    expectErrors(item('  missing -5\n  example item 1 missing => -1')).toBe('example-fails');
  });
});

describe('deadlines', () => {
  test('may stand in one block of a quarter, and what is late in another', () => {
    const text = item(
      '  every quarter { late -1 }\n  every quarter { due before last day of first month }',
    );
    expect(expectValid(text).facts).toMatchObject([
      { deadline: { date: '2021-01-31', dayItself: 'late' } },
      { deadline: { date: '2021-04-30', dayItself: 'late' } },
    ]);
  });

  test('one clause for each line of the ledger, over all blocks', () => {
    expectErrors(item('  every quarter { missing -1 }\n  every quarter { missing -2 }')).toBe(
      'same-clause',
    );
    expectErrors(item('  due 6月21日\n  late -1, late -2')).toBe('same-clause');
    expectErrors(item('  if a < 95.0% -1\n  if a < 95% -2')).toBe('same-clause');
  });

  test('a period may leave the year of its end open', () => {
    const header = HEADER.replace('2021-01-01 to 2021-06-30', '2021年1月1日至6月30日');
    expect(expectValid(item('  missing -5', header)).period).toEqual({
      from: '2021-01-01',
      to: '2021-06-30',
    });
  });
});

test('ids of lines tell apart what is written apart', () => {
  const { items } = expectValid(item('  if k is "a|b" -1\n  if k is a, b -1\n  if k is late-1 -1'));
  expect(items[0]?.body.of).toMatchObject([
    { id: '1/if-k="a|b"' },
    { id: '1/if-k=a|b' },
    { id: '1/if-k=late-1' },
  ]);
});
