import { expect, test } from 'vitest';
import { problemText } from '../src/problem-text.ts';
import { optionProblems, optionsFrom } from '../src/rule-options.ts';

const SCHEMA = {
  strict: { type: 'boolean', default: false, about: 'Whether.' },
  most: { type: 'integer', default: 3, minimum: 1, about: 'How many.' },
  offset: { type: 'integer', default: 0, about: 'How far.' },
  style: { type: 'text', default: 'short', oneOf: ['short', 'long'], about: 'Which.' },
  prefix: { type: 'text', default: '', about: 'What before.' },
  words: { type: 'texts', default: ['次'], about: 'Which words.' },
} as const;

test('what is not given is as it is unless set', () => {
  expect(optionsFrom(SCHEMA, {})).toEqual({
    ...{ strict: false, most: 3, offset: 0, style: 'short', prefix: '', words: ['次'] },
  });
  expect(optionsFrom(SCHEMA, { strict: true, words: [] })).toMatchObject({
    strict: true,
    words: [],
  });
});

const NAMES = '`strict`, `most`, `offset`, `style`, `prefix`, `words`';

test.each([
  [{ strict: true, most: 1, offset: -2, style: 'long', prefix: 'x', words: ['个'] }, []],
  [{ strict: 'yes' }, ['strict: has to be `true` or `false`, and is "yes"']],
  [{ most: 0 }, ['most: has to be a whole number from 1, and is 0']],
  [{ offset: 0.5 }, ['offset: has to be a whole number, and is 0.5']],
  [{ style: 'wide' }, ['style: has to be one of "short", "long", and is "wide"']],
  [{ prefix: 1 }, ['prefix: has to be a text, and is 1']],
  [{ words: '个' }, ['words: has to be a list of texts, and is "个"']],
  [{ words: [1] }, ['words: has to be a list of texts, and is [1]']],
  [
    { loud: 1, most: 'all' },
    [
      `loud: there is no option \`loud\`, but ${NAMES}`,
      'most: has to be a whole number from 1, and is "all"',
    ],
  ],
  [{ sytle: 'long' }, ['sytle: there is no option `sytle`; did you mean `style`?']],
  [{ toString: 1 }, [`toString: there is no option \`toString\`, but ${NAMES}`]],
])('%j', (given, problems) => {
  expect(optionProblems(SCHEMA, given).map(problemText)).toEqual(problems);
});
