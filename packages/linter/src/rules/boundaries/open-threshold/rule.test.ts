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
  [
    'Chinese numerals',
    ['> 回复率百分之八十以上的不扣分，否则扣2分。', 'if rate below 80% -2'],
    says('3:3', '百分之八十以上', '80%'),
  ],
  [
    'tenths',
    ['> 回复率九成以上的不扣分，否则扣2分。', 'if rate below 90% -2'],
    says('3:3', '九成以上', '90%'),
  ],
  [
    'days, in their own unit',
    ['> 超期两天以上的扣2分。', 'if days-over at least 2 -2'],
    says('3:3', '两天以上', '2'),
  ],
  [
    'a large unit',
    ['> 损失五万元以上的扣2分。', 'if loss at least 50000.0 -2'],
    says('3:3', '五万元以上', '50000'),
  ],
  ['a word that is no measure word', ['> 三格以上的扣2分。', 'if levels at least 3 -2'], []],
  [
    'cases that are listed one by one',
    [
      '> 3次以上的扣2分。',
      'if notices at least 3 -2',
      'per-notices by level county, city -0.5, -1',
      'example notices (level county), notices (level city), notices (level city) => 5.5',
    ],
    [],
  ],
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
