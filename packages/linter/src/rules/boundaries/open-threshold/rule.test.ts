import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const code = 'open-threshold';
const found = (...lines: readonly string[]) =>
  foundBy(code, `item 1 10 points\n${lines.map((line) => `  ${line}\n`).join('')}`);
const says = (at: string, text: string, value: string) => [
  `${at} \`${text}\` leaves open on which side ${value} itself is, and no example says so`,
];

test.each<[string, readonly string[], readonly string[]]>([
  [
    'a percentage',
    ['> 回复率85%以下的扣2分。', 'if rate below 85% -2', 'example rate 80% => 8'],
    says('3:3', '85%以下', '85%'),
  ],
  [
    'an example of the number',
    ['> 回复率85%以下的扣2分。', 'if rate below 85% -2', 'example rate 85.0% => 10'],
    [],
  ],
  [
    'a count with its measure word',
    ['> 3次以上的扣2分。', 'if times at least 3 -2'],
    says('3:3', '3次以上', '3'),
  ],
  ['a text that says so', ['> 85%以下（不含）的扣2分。', 'if rate below 85% -2'], []],
  ['及以上', ['> 3次及以上的扣2分。', 'if times at least 3 -2'], []],
  ['another number', ['> 90%以上的不扣分。', 'if rate below 85% -2'], []],
  ['other words', ['> 低于85%的扣2分。', 'if rate below 85% -2'], []],
  [
    'examples of facts that are no numbers',
    [
      '> 3次以上的扣2分。',
      'if times at least 3 -2, missing -1, if rude -1',
      'example missing, rude, times 1 => 8',
    ],
    says('3:3', '3次以上', '3'),
  ],
  ['no text', ['if rate below 85% -2'], []],
  [
    'bands: each number once',
    [
      '> 95%以上得满分，85%以上不足95%的扣2分，85%以下扣5分。',
      'bands of rate {',
      '  at least 95% -0',
      '  at least 85% below 95% -2',
      '  below 85% -5',
      '}',
      'example rate 95% => 10',
    ],
    says('5:5', '85%以上', '85%'),
  ],
])('%s', (_, lines, messages) => {
  expect(found(...lines)).toEqual(messages);
});
