import { expect, test } from 'vitest';
import { compile } from '../src/index.ts';
import { HEADER, item } from './faulty.ts';

const GROWING: readonly (readonly [string, (length: number) => string])[] = [
  [
    'items',
    (n) =>
      `${HEADER}${Array.from({ length: n / 60 }, (_, i) => `item ${i} "t" 5 points\n  missing -5, per-a -0.2 cap 5\n  example a 1 => 4.8\n`).join('')}`,
  ],
  [
    'clauses of one item',
    (n) =>
      item(
        Array.from({ length: n / 20 }, (_, i) => `  per-a${i} -1\n  example a${i} 1 => 4`).join(
          '\n',
        ),
      ),
  ],
  ['Chinese without blanks', (n) => item(`  ${'未报送扣2分'.repeat(n / 6)}`)],
  ['one word', (n) => 'x'.repeat(n)],
  ['citations', (n) => item('  > text\n'.repeat(n / 9))],
  ['> on one line', (n) => `a${' >'.repeat(n / 2)}`],
  ['unknown words', (n) => 'foo\n'.repeat(n / 4)],
  [
    'unknown items',
    (n) => `${item('  missing -5')}${'example total item 7 missing => 0\n'.repeat(n / 34)}`,
  ],
  ['digits', (n) => `item 1 ${'9'.repeat(n)} points`],
  ['braces', (n) => '}'.repeat(n)],
  [
    'comments that ignore',
    (n) => item(`${'# rubrica-ignore-next-line a: b\n'.repeat(n / 33)}  missing -5`),
  ],
  [
    'warnings',
    (n) => item(Array.from({ length: n / 21 }, (_, i) => `per-a${i} -1 cap 8`).join('\n')),
  ],
  ['groups', (n) => `${HEADER}${'group 1 5 points { item 1 3 points late 2 }\n'.repeat(n / 45)}`],
  ['parentheses on lines', (n) => item('  if (a -1\n'.repeat(n / 11))],
];

test.each(GROWING)('twice the text takes about twice the time: %s', (_, grow) => {
  const time = (length: number) => {
    const text = grow(length);
    const start = performance.now();
    compile(text);
    return performance.now() - start;
  };
  time(10_000);
  const [once, fourTimes] = [
    Math.min(time(20_000), time(20_000)),
    Math.min(time(80_000), time(80_000)),
  ];
  // A quadratic part would take sixteen times as long; the rest is room for a busy machine.
  expect(fourTimes).toBeLessThan(10 * once + 100);
});
