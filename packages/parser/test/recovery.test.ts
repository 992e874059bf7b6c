import { describe, test } from 'vitest';
import type { Code } from '../src/index.ts';
import { expectErrors } from './expect.ts';
import { HEADER, item } from './faulty.ts';

/** Each text has one mistake, and whatever depends on it keeps silent. */
const ONE_MISTAKE: readonly (readonly [string, Code, string])[] = [
  [
    'an item that is misspelt, and what is below it',
    'unknown-statement',
    `${item('  late after 6月21日 -2, missing -5', '')}itm 2 "b" 5 points\n  late after 6月21日 -2, missing -5\n  example missing => 0\n${HEADER}`,
  ],
  [
    'the first item',
    'unknown-statement',
    `${HEADER}itm 1 "a" 5 points\n  missing -5\n  example missing => 0\n`,
  ],
  [
    'an item of a group',
    'unknown-statement',
    `${HEADER}group 4 "g" {\n  itm 4.1 "a" 5 points\n    missing -5\n  item 4.2 "b" 5 points\n    missing -5\n}\n`,
  ],
  [
    'a clause and what an example says of it',
    'unexpected',
    item(
      '  late after x -2, per-a -1\n  example submitted 6月22日, a 1 => 2\n  example missing => 0',
    ),
  ],
  [
    'a clause that alone uses a fact',
    'unexpected',
    `fact storm\n${item('  missing -5 unless storm and\n  per-a -1')}`,
  ],
  [
    'a clause in a quarter that alone uses a fact',
    'unknown-statement',
    item('  fact a one of x, y\n  every quarter {\n    iff a is x -1\n    missing -1\n  }'),
  ],
  ['a deadline', 'unexpected', item('  due tomorrow\n  late -1')],
  [
    'a heading without an id',
    'unexpected',
    `fact rate\nitem "a" 5 points\n  if rate < 95% -1\n${HEADER}`,
  ],
  [
    'a heading of an example of the total',
    'unexpected',
    `item 1 "a" 5\n  missing -5\nexample total item 1 missing => 0\n${HEADER}`,
  ],
  [
    'a heading with its braces',
    'bad-number',
    `item 1 "a" 5points {\n  missing -5\n}\n${item('  missing -5').replace('item 1', 'item 2')}`,
  ],
  [
    'a title that swallows a brace',
    'unclosed-text',
    `group 4 "g {\n${item('  missing -5', '')}}\n${HEADER}`,
  ],
  ['a header line', 'unexpected', item('  missing -5', HEADER.replace('total sum', 'total summ'))],
  [
    'a header line below an item',
    'unknown-statement',
    item('  missing -5', HEADER.replace('total', 'totl')),
  ],
  [
    'a fact that the items share',
    'unexpected',
    `fact kind one of\n${item('  if kind is a -1\n  example kind is b => 5')}`,
  ],
  [
    'a period',
    'unexpected',
    item(
      '  every quarter {\n    due day 20 of last month\n    late -1\n  }\n  example Q1 missing => 5',
      HEADER.replace(' to ', ' till '),
    ),
  ],
  [
    'a period that cuts a quarter, in two items',
    'period-cuts',
    `${item('  every quarter { missing -1 }\n  example Q1 missing => 4', '')}item 2 5 points\n  every quarter { missing -1 }\n${HEADER.replace('06-30', '05-31')}`,
  ],
  [
    'a quarter without its brace',
    'unexpected',
    item(
      '  every quarter\n    due day 20 of last month\n    late -1\n  }\n  example Q1 missing => 5',
    ),
  ],
  [
    'a group without its brace',
    'unexpected',
    `group 4 "g"\n${item('  missing -5', '')}}\n${HEADER}`,
  ],
  [
    'a block that belongs to nothing',
    'stray-block',
    item('  missing -5 {\n    late -1\n  }\n  per-a -1'),
  ],
  [
    'a brace too many',
    'stray-brace',
    `item 1 "a" 5 points {\n  missing -5\n}\nper-a -1\n}\n${HEADER}`,
  ],
  [
    'a brace too few',
    'unclosed-brace',
    `group 4 "g" {\n  item 1 "a" 5 points {\n    missing -5\n  item 2 "b" 5 points {\n    missing -5\n  }\n}\n${HEADER}`,
  ],
  [
    'a brace too few at the end',
    'unclosed-brace',
    item('  every quarter {\n    missing -1\n  item cap 2'),
  ],
  [
    'a group inside an item',
    'misplaced',
    `item 1 5 points {\n  missing -5\n  group 4 {\n    item 4.1 5 points\n      missing -5\n  }\n}\n${HEADER}`,
  ],
  [
    'a group inside a group',
    'misplaced',
    `group 4 {\n  group 4.1 {\n    item 1 5 points\n      missing -5\n  }\n}\n${HEADER}`,
  ],
  [
    'two types, and an example of one',
    'two-types',
    item('  per-a -1\n  if a -1\n  example a => 4'),
  ],
  [
    'a value, and an example of it',
    'value-not-declared',
    item('  fact k one of a, b\n  if k is c -1\n  example k is c => 4'),
  ],
  [
    'an item twice, with its facts',
    'duplicate-item',
    `fact storm\n${item('  missing -5', '')}item 1 5 points\n  missing -5 unless storm\n${HEADER}`,
  ],
  ['a text left open in a clause', 'unclosed-text', item('  per-a "x -1\n  example a 1 => 4')],
  ['what follows an unknown word', 'unknown-statement', item('  foo bar, 3 baz; qux 4')],
  [
    'what follows a broken example',
    'unexpected',
    item('  missing -5\n  example foo bar baz, missing => 0'),
  ],
  ['a broken line that runs on', 'unexpected', item('  per-a -1 cap\n  five\n  missing -5')],
  [
    'an example of several lines',
    'unexpected',
    `${item('  missing -5', '')}item 2 5 points\n  missing -5\n${HEADER}example total item 1 3 zz,\n  item 2 missing => 5\n`,
  ],
  [
    'an item without its keyword, further in',
    'unknown-statement',
    `${item('  missing -5', '')}  2 "b" 5 points\n  missing -5\n${HEADER}`,
  ],
  [
    'a word where a brace has to be',
    'unexpected',
    item('  every quarter zzz\n    missing -5\n  }'),
  ],
  [
    'a brace in the middle of a clause',
    'unexpected',
    item('  late after { 6月21日 -2\n  missing -5'),
  ],
  ['a brace in the place of a word', 'stray-block', item('  missing -5\n  { 6月21日 -2')],
  ['a brace in the place of points', 'unexpected', `item 1 "a" 5 {\n  missing -5\n${HEADER}`],
  ['a choice with a gap', 'missing-amount', item('  if k is a,, b -1\n  missing -5')],
];

describe('one mistake is one message', () => {
  test.each(ONE_MISTAKE)('%s', (_, code, text) => {
    expectErrors(text).toBe(code);
  });
});

describe('neighbours are read', () => {
  test('each band of a number that does not say its side', () => {
    expectErrors(
      item('  bands of a {\n    1 -1\n    2 to 5 -2\n    6以上 -3\n    below 1 -4\n  }'),
    ).toBe('band-bounds', 'band-bounds', 'band-bounds');
  });

  test('on the same line and on the next', () => {
    expectErrors(item('  late after x -2, missing 5\n  per-a 1')).toBe(
      'unexpected',
      'amount-without-sign',
      'amount-without-sign',
    );
  });

  test('a statement that is cut short by the next one', () => {
    expectErrors(item('  late after\n  missing\n  per-a')).toBe(
      'unexpected',
      'missing-amount',
      'missing-amount',
    );
  });

  test('each unknown line is its own mistake', () => {
    expectErrors(item('  foo 1\n  bar 2\n  missing -5')).toBe(
      'unknown-statement',
      'unknown-statement',
    );
  });

  test('a line of one word that cannot be read leaves the next', () => {
    expectErrors(item('  未报送扣五分\n  逾期扣二分')).toBe('unexpected', 'unexpected');
    expectErrors(item('  foo\n  bar\n  missing')).toBe(
      'unknown-statement',
      'unknown-statement',
      'missing-amount',
    );
  });

  test('an example that cannot be read leaves the others of its item', () => {
    const text = item('  per-open -1\n  example 1 open => 3\n  example opne 1 => 3');
    expectErrors(text).toBe('unexpected', 'unknown-name');
  });

  test('a line of the rubric amid an item is one mistake', () => {
    expectErrors(item('  missing -5\n  total 100\n  per-a -1\n  per-b -1', '')).toBe(
      'statement-absent',
      'statement-absent',
      'statement-absent',
      'unexpected',
    );
  });

  test('braces that match count, however a file is indented', () => {
    const text = `group 4 "g" {\n      item 1 "a" 5 points {\n missing -5\n}\n    }\n${HEADER}`;
    expectErrors(text).toBe();
  });
});
