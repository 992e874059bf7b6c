import { check, compile } from '@rubrica/parser';
import { describe, expect, test } from 'vitest';
import { RULES } from '../src/generated/registry.ts';
import { lint } from '../src/lint.ts';
import { problemText } from '../src/problem-text.ts';
import { selectionProblems } from '../src/selection-problems.ts';
import { withHeader } from './page.ts';

const TEXT = withHeader(
  'cites "No. 11"\nitem 1 5 points\n  per-gap -1 cap 6\nitem 3 5 points\n  >\n  missing -5\n',
);

function codes(options: Parameters<typeof lint>[1] = {}, text = TEXT) {
  return lint(text, options).findings.map(({ code, severity }) => `${code} ${severity}`);
}

const LANGUAGE = 'cap-above-points warning';
const CITATION = 'missing-citation warning';
const GAP = 'item-gap info';

test('what the language says and what the rules find, in the order of the text', () => {
  expect(codes()).toEqual([CITATION, LANGUAGE, GAP]);
  const [found] = lint(TEXT, { lang: 'zh' }).findings;
  expect(found).toEqual({
    code: 'missing-citation',
    category: 'hygiene',
    severity: 'warning',
    message: '第 `1` 项的条款都没有引用原文',
    span: { start: 15, end: 30, line: 2, column: 1 },
    labels: [],
    help: '请在其上一行用 `>` 引用原文；原文没有相应文句时，只写 `>`',
    fixes: [],
    key: '1',
  });
});

test('the messages are in the language of the file unless asked otherwise', () => {
  const chinese =
    '考核 页\n版本 1\n周期 2021-01-01 至 2021-06-30\n总分 合计\n项 1 5分\n  未报送扣5分\n项 3 5分\n  未报送扣5分\n';
  expect(lint(chinese)).toMatchObject({
    lang: 'zh',
    findings: [{ message: '第 `1` 项之后是第 `3` 项，没有第 `2` 项' }],
  });
  expect(lint(chinese, { lang: 'en' }).findings[0]?.message).toMatch(/^item `3` follows/);
});

test.each([
  [{ select: ['item-gap'] }, [GAP]],
  [{ select: ['hygiene'] }, [CITATION, GAP]],
  [{ select: ['language'] }, [LANGUAGE]],
  [{ select: ['all'] }, [CITATION, LANGUAGE, GAP]],
  [{ select: [] }, []],
  [{ ignore: ['hygiene'] }, [LANGUAGE]],
  [{ ignore: ['language', 'item-gap'] }, [CITATION]],
  [{ select: ['item-gap'], ignore: ['hygiene'] }, [GAP]],
  [{ select: ['hygiene'], ignore: ['item-gap'] }, [CITATION]],
  [{ rules: { 'item-gap': 'error' } }, [CITATION, LANGUAGE, 'item-gap error']],
  [{ rules: { 'item-gap': { severity: 'off' } } }, [CITATION, LANGUAGE]],
  [{ rules: { 'item-gap': { severity: 'warning' } } }, [CITATION, LANGUAGE, 'item-gap warning']],
  [{ rules: { 'cap-above-points': 'info' } }, [CITATION, 'cap-above-points info', GAP]],
] as const)('with %j', (options, found) => {
  expect(codes(options)).toEqual(found);
});

describe('what there is not', () => {
  test.each([
    [
      { select: ['all', 'item-gaps'] },
      'select[1]: there is no rule and no category `item-gaps`; did you mean `item-gap`?',
    ],
    [
      { select: ['hygeine'] },
      'select[0]: there is no rule and no category `hygeine`; did you mean `hygiene`?',
    ],
    [
      { ignore: ['hygiene/item-gap'] },
      'ignore[0]: there is no rule and no category `hygiene/item-gap`; did you mean `item-gap`?',
    ],
    [{ ignore: ['zzz'] }, 'ignore[0]: there is no rule and no category `zzz`'],
    [
      { rules: { hygiene: 'off' } },
      'rules.hygiene: `hygiene` is a category, and rules are set one by one; `select` and `ignore` take categories',
    ],
    [{ rules: { 'units/foo': 'off' } }, 'rules.units/foo: there is no rule `units/foo`'],
    [
      { ignore: ['example-fails'] },
      'ignore[0]: `example-fails` is an error of the language, which always shows',
    ],
    [
      { rules: { 'missing-citation': { options: { never: true } } } },
      'rules.missing-citation.options.never: there is no option `never`, but `always`',
    ],
    [
      { rules: { 'missing-citation': { options: { alway: true } } } },
      'rules.missing-citation.options.alway: there is no option `alway`; did you mean `always`?',
    ],
    [
      { rules: { 'missing-citation': { options: { always: 1 } } } },
      'rules.missing-citation.options.always: has to be `true` or `false`, and is 1',
    ],
    [
      { rules: { 'item-gap': { options: { 'x y': 1 } } } },
      'rules.item-gap.options["x y"]: the rule has no options',
    ],
  ] as const)('%j', (selection, problem) => {
    expect(selectionProblems(selection).map(problemText)).toEqual([problem]);
    expect(() => lint(TEXT, selection)).toThrow(new RangeError(problem));
  });
});

const LEVELS = 'one of "off", "info", "warning", "error"';

test.each<[Readonly<Record<string, unknown>>, string]>([
  [
    { rules: { 'item-gap': 'x' } },
    `rules.item-gap: has to be ${LEVELS}, or an object with \`severity\` and \`options\`, and is "x"`,
  ],
  [
    { rules: { 'item-gap': null } },
    `rules.item-gap: has to be ${LEVELS}, or an object with \`severity\` and \`options\`, and is null`,
  ],
  [
    { rules: { 'item-gap': { severity: 'loud' } } },
    `rules.item-gap.severity: has to be ${LEVELS}, and is "loud"`,
  ],
  [
    { rules: { 'item-gap': { options: [] } } },
    'rules.item-gap.options: has to be an object, and is []',
  ],
  [{ rules: 'off' }, 'rules: has to be an object, and is "off"'],
  [{ select: 'item-gap' }, 'select: has to be a list of texts, and is "item-gap"'],
  [{ ignore: [1] }, 'ignore: has to be a list of texts, and is [1]'],
])(
  'a selection of another shape, as callers without types may give it: %j',
  (selection, problem) => {
    expect(selectionProblems(selection).map(problemText)).toEqual([problem]);
    expect(() => lint(TEXT, selection)).toThrow(new RangeError(problem));
  },
);

test('a language in which there are no messages is refused, whether there is something to say or not', () => {
  const options: object = { lang: 'fr' };
  const refusal = new RangeError('lang has to be "en" or "zh", and is "fr"');
  const sound = withHeader('item 1 5 points\n  missing -5\n');
  for (const text of [TEXT, sound]) {
    for (const run of [lint, compile, check]) expect(() => run(text, options)).toThrow(refusal);
  }
});

describe('a file with errors', () => {
  const BROKEN = `${TEXT}item 4 5 points\n  missing\n`;

  test('has its errors, and no finding of a rule that wants to know the whole', () => {
    expect(codes({}, BROKEN)).toEqual([LANGUAGE, 'missing-amount error']);
    expect(lint(BROKEN).rubric).toBeNull();
  });

  test('an example that fails is an error, and leaves the rubric as it is', () => {
    const wrong = TEXT.replace('  missing -5\n', '  missing -5\n  example missing => 1\n');
    expect(codes({ select: [] }, wrong)).toEqual(['example-fails error']);
    expect(lint(wrong).rubric).not.toBeNull();
    expect(codes({}, wrong)).toContain(GAP);
  });
});

test('what is taken over is found in its own file alone', () => {
  const newer = 'rubric newer\nextends page 1\nversion 2\nperiod 2021-07-01 to 2021-12-31\n';
  expect(codes({ bases: () => [TEXT] }, `${newer}item 9 5 points\n  missing -5\n`)).toEqual([
    CITATION,
  ]);
});

test('no text makes it throw', () => {
  for (const text of [
    '',
    '\0',
    '}'.repeat(200),
    'item',
    'rubric',
    TEXT.slice(0, 60),
    '# rubrica-',
  ]) {
    expect(() => lint(text, { select: ['all'] })).not.toThrow();
  }
});

test('every rule says its summary and its wording in both languages', () => {
  for (const { summary } of RULES) {
    expect(summary.en).toMatch(/^[^a-z].*\.$/);
    expect(summary.zh).toMatch(/\p{Script=Han}.*。$/u);
  }
});
