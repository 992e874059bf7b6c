import { describe, expect, test } from 'vitest';
import { check } from '../src/index.ts';
import { HEADER, item } from './faulty.ts';

/** A clause with two warnings. */
const CLAUSE = '  per-hazard -0.25 cap 8';
const ROUNDED = `${HEADER}round half up 1 decimal\n`;
const CAP = '# rubrica-ignore-next-line cap-above-points: 原文如此';

/** What is found in a rubric with this body, and what is ignored and why. */
function found(body: string, header = HEADER) {
  const { rubric, diagnostics, suppressed } = check(item(body, header));
  return {
    shown: diagnostics.map(({ code }) => code),
    ignored: suppressed.map(({ diagnostic, reason }) => `${diagnostic.code}: ${reason}`),
    sound: rubric !== null,
  };
}

const IGNORED = { shown: [], ignored: ['cap-above-points: 原文如此'], sound: true };

test('a warning leaves the rubric as it is, and so does one that is ignored', () => {
  expect(found(CLAUSE)).toEqual({ shown: ['cap-above-points'], ignored: [], sound: true });
  expect(found(`${CAP}\n${CLAUSE}`)).toEqual(IGNORED);
  const [one, other] = [`# ${CAP}`, CAP].map((note) => check(item(`${note}\n${CLAUSE}`)).rubric);
  expect(other?.meaning).toBe(one?.meaning);
});

test('what is ignored is listed as it would have been shown', () => {
  const [warning] = check(item(`\n${CLAUSE}`)).diagnostics;
  const { suppressed } = check(item(`${CAP}\n${CLAUSE}`));
  expect(suppressed[0]?.diagnostic).toMatchObject({
    message: warning?.message,
    severity: 'warning',
  });
});

test.each([
  ['a blank less', `#rubrica-ignore-next-line  cap-above-points :原文如此\n${CLAUSE}`],
  ['full-width forms', `\u3000＃　rubrica-ignore-next-line cap-above-points：原文如此\n${CLAUSE}`],
  ['a line left blank and a remark between', `${CAP}\n\n  # a remark\n${CLAUSE}`],
  ['another line end', `${CAP}\r\n\r\n${CLAUSE}`],
  ['an old line end', `${CAP}\r${CLAUSE}`],
  ['a colon too many', `#rubrica-ignore-next-line：cap-above-points：原文如此\n${CLAUSE}`],
  ['a separator alone between', `${CAP}\n  ;\n${CLAUSE}`],
  ['a statement of several lines', `${CAP}\n  per-hazard -0.25\n    cap 8`],
  ['amid a statement', `  per-hazard -0.25\n    ${CAP}\n    cap 8`],
  ['what begins behind others', `${CAP}\n  missing -1, per-hazard -0.25\n    cap 8`],
  ['more on its line', `${CAP}\n  missing -1, per-gap -1, per-hazard -1 cap 8`],
])('%s', (_, body) => {
  expect(found(body)).toEqual(IGNORED);
});

test('of a heading of several lines, and of a block on its line', () => {
  const text = `${HEADER}${CAP}\nitem 1 "Plan" 5 points {${CLAUSE}\n}\n`;
  expect(check(text)).toMatchObject({ diagnostics: [], suppressed: [{ reason: '原文如此' }] });
  const group = `group 3\n  15 points {\nitem 3.1 5 points\n  missing -5\n}\n`;
  const comment = '# rubrica-ignore-next-line group-points: 原文如此\n';
  expect(check(`${HEADER}${comment}${group}`)).toMatchObject({
    diagnostics: [],
    suppressed: [{ reason: '原文如此' }],
  });
});

test('the reason is what the author wrote', () => {
  const body = `${CAP}， “15分”：见 https://example.org。\n${CLAUSE}`;
  expect(found(body).ignored).toEqual([
    'cap-above-points: 原文如此， “15分”：见 https://example.org。',
  ]);
});

describe('two warnings in one line', () => {
  const both = ['finer-than-rounding: 原文如此', 'cap-above-points: 原文如此'];

  test.each([
    [
      'one comment for both',
      '# rubrica-ignore-next-line cap-above-points, finer-than-rounding: 原文如此',
    ],
    [
      'with a Chinese comma',
      '# rubrica-ignore-next-line cap-above-points，finer-than-rounding：原文如此',
    ],
    ['a comment each', `${CAP}\n${CAP.replace('cap-above-points', 'finer-than-rounding')}`],
  ])('%s', (_, comments) => {
    expect(found(`${comments}\n${CLAUSE}`, ROUNDED)).toEqual({ ...IGNORED, ignored: both });
  });

  test('only that which is named is ignored', () => {
    expect(found(`${CAP}\n${CLAUSE}`, ROUNDED).shown).toEqual(['finer-than-rounding']);
  });

  test('all of one code are', () => {
    const body = `${CAP}\n  per-hazard -1 cap 8, per-gap -1 cap 9`;
    expect(found(body).ignored).toHaveLength(2);
  });
});

test.each([
  ['a line further down', `${CAP}\n  missing -1\n${CLAUSE}`, ['ignore-unused', 'cap-above-points']],
  [
    'what begins where a statement of several lines ends',
    `${CAP}\n  per-gap -1\n    cap 2, per-hazard -1 cap 8`,
    ['ignore-unused', 'cap-above-points'],
  ],
  [
    'what is in the block of the line',
    `${CAP}\n  every month {\n    per-hazard -1 cap 8\n  }`,
    ['ignore-unused', 'cap-above-points'],
  ],
  ['a comment too many', `${CAP}\n${CAP}\n${CLAUSE}`, ['ignore-unused']],
  [
    'one about a comment',
    `# rubrica-ignore-next-line ignore-unused: x\n${CAP}\n  missing -1`,
    ['ignore-unused', 'ignore-unused'],
  ],
  [
    'a comment without a reason',
    `${CAP.split(':')[0]}\n${CLAUSE}`,
    ['ignore-without-reason', 'cap-above-points'],
  ],
  [
    'a comment without a colon',
    `${CAP.replace(':', '')}\n${CLAUSE}`,
    ['ignore-without-reason', 'cap-above-points'],
  ],
  [
    'a comment with a colon too many and no reason',
    `#rubrica-ignore-next-line：cap-above-points\n${CLAUSE}`,
    ['ignore-without-reason', 'cap-above-points'],
  ],
  [
    'a comment with neither code nor reason',
    `# rubrica-ignore-next-line\n${CLAUSE}`,
    ['ignore-unknown-code', 'ignore-without-reason', 'cap-above-points'],
  ],
  [
    'a blank for a reason',
    `${CAP.split(':')[0]}：　\n${CLAUSE}`,
    ['ignore-without-reason', 'cap-above-points'],
  ],
  [
    'an error',
    '# rubrica-ignore-next-line missing-amount: 原文如此\n  missing',
    ['ignore-of-error', 'missing-amount'],
  ],
  [
    'a word that is nearly right',
    `${CAP.replace('-next', 'next')}\n${CLAUSE}`,
    ['ignore-misspelt', 'cap-above-points'],
  ],
])('%s is not ignored', (_, body, shown) => {
  expect(found(body).shown).toEqual(shown);
});

test('at the end of a file a comment has no line below it', () => {
  expect(check(`${item('  missing -5')}${CAP}`).diagnostics.map(({ code }) => code)).toEqual([
    'ignore-unused',
  ]);
});

test('what could not be read may have had the warning', () => {
  expect(found(`${CAP}\n${CLAUSE}\n  missing`)).toEqual({
    shown: ['missing-amount'],
    ignored: [],
    sound: false,
  });
});

test('a colon that is missing before the reason is said to be', () => {
  const [one] = check(item(`${CAP.replace(':', '')}\n${CLAUSE}`)).diagnostics;
  expect(one?.message).toBe('this comment has no `:` with a reason behind it, and ignores nothing');
});

test.each([
  [
    'ignore-misspelt',
    `# rubrica-ignore cap-above-points: 原文如此\n${CLAUSE}`,
    'rubrica-ignore ',
    'rubrica-ignore-next-line ',
  ],
  [
    'ignore-unknown-code',
    `# rubrica-ignore-next-line cap-above-point: 原文如此\n${CLAUSE}`,
    'cap-above-point',
    'cap-above-points',
  ],
  [
    'ignore-without-reason',
    `# rubrica-ignore-next-line cap-above-points\n${CLAUSE}`,
    'cap-above-points',
    'cap-above-points：原文如此',
  ],
  ['ignore-misplaced', `  missing -1 ${CAP}\n${CLAUSE}`, ' #', '\n#'],
])('%s: what the help says ignores the warning', (code, body, wrong, right) => {
  expect(found(body)).toMatchObject({ shown: [code, 'cap-above-points'], ignored: [] });
  expect(found(body.replace(wrong, right))).toEqual(IGNORED);
});
