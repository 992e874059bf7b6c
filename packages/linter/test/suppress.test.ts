import { describe, expect, test } from 'vitest';
import { applyFixes } from '../src/fix/apply-fixes.ts';
import { type LintOptions, lint } from '../src/lint.ts';
import { withHeader } from './page.ts';

const GAP = 'item 1 5 points\n  missing -5\nitem 3 5 points\n  missing -5\n';
const IGNORE = '# rubrica-ignore-next-line item-gap: the document has no item 2';
const IGNORED = GAP.replace('item 3', `${IGNORE}\nitem 3`);

function found(text: string, options: LintOptions = {}) {
  const whole = withHeader(text);
  const { findings, suppressed } = lint(whole, options);
  return {
    shown: findings.map(({ code }) => code),
    ignored: suppressed.map(({ finding, reason }) => `${finding.code}: ${reason}`),
    fixed: applyFixes(whole, findings).text.slice(0, -withHeader('').length),
  };
}

test('a comment with a reason ignores what a rule finds in the next line', () => {
  expect(found(GAP)).toMatchObject({ shown: ['item-gap'], ignored: [] });
  expect(found(IGNORED)).toMatchObject({
    shown: [],
    ignored: ['item-gap: the document has no item 2'],
  });
});

test('a warning of the language and a finding of a rule, by one comment', () => {
  const text = IGNORED.replace('item-gap', 'item-gap, cap-above-points').replace(
    /missing -5\n$/,
    'per-gap -1 cap 6\n',
  );
  expect(found(text)).toMatchObject({ shown: ['ignore-unused', 'cap-above-points'] });
  const onOne = text.replace('\n  per-gap', ' per-gap');
  expect(found(onOne)).toMatchObject({ shown: [] });
  expect(found(onOne).ignored).toHaveLength(2);
});

test('where comments ignore nothing, all is shown and nothing is said of them', () => {
  expect(found(IGNORED, { noInline: true })).toMatchObject({ shown: ['item-gap'], ignored: [] });
  const unused = `${IGNORE}\n${GAP}`;
  expect(found(unused, { noInline: true }).shown).toEqual(['item-gap']);
});

describe('a comment that ignores nothing', () => {
  test('is a warning with a fix that deletes it', () => {
    const { shown, fixed } = found(GAP.replace('item 1', `  ${IGNORE}\nitem 1`));
    expect(shown).toEqual(['ignore-unused', 'item-gap']);
    expect(fixed).toBe(GAP);
  });

  test('goes alone: what stands in other comments stays', () => {
    const remark = '# rubrica-ignore-next-line\n# as printed\n';
    const { fixed } = found(`${remark}${GAP.replace('item 1', `${IGNORE}\nitem 1`)}`);
    expect(fixed).toBe(`${remark}${GAP}`);
  });

  test.each([
    ['old-date, item-gap', 'item-gap'],
    ['item-gap, old-date', 'item-gap'],
    ['item-gap，old-date', 'item-gap'],
  ])('keeps the codes that do: %s', (codes, kept) => {
    const { shown, fixed } = found(IGNORED.replace('item-gap', codes));
    expect(shown).toEqual(['ignore-unused']);
    expect(fixed).toBe(IGNORED.replace('item-gap', kept));
  });

  test('at the end of the file, and between other line ends', () => {
    const at = (text: string) => applyFixes(text, lint(text).findings).text;
    const end = `${withHeader('item 1 5 points\n  missing -5\n')}${IGNORE}`;
    expect(at(end)).toBe(end.slice(0, -IGNORE.length));
    const lines = `\r\n  ${IGNORE}\r\n${withHeader('item 1 5 points\n  missing -5\n')}`;
    expect(at(lines)).toBe(lines.replace(`  ${IGNORE}\r\n`, ''));
  });

  test('because its word is misspelt is mended', () => {
    const { shown, fixed } = found(IGNORED.replace('-next', ''));
    expect(shown).toEqual(['ignore-misspelt', 'item-gap']);
    expect(fixed).toBe(IGNORED);
  });

  test('is not told where such warnings are off', () => {
    expect(found(`${IGNORE}\n${GAP}`, { ignore: ['ignore-unused'] }).shown).toEqual(['item-gap']);
  });

  test('is none where its rule does not run', () => {
    const unused = `${IGNORE}\nitem 1 5 points\n  missing -5\n`;
    expect(found(unused).shown).toEqual(['ignore-unused']);
    expect(found(unused, { ignore: ['item-gap'] }).shown).toEqual([]);
    expect(found(unused, { select: ['missing-citation'] }).shown).toEqual([]);
    expect(found(`${unused}item 2 5\n`).shown).toEqual(['unexpected']);
  });
});

test.each([
  ['a code that nothing has', 'item-hole', 'there is no warning `item-hole`'],
  ['a code that is misspelt', 'item-gaps', 'there is no warning `item-gaps`'],
  [
    'an error of the language',
    'example-fails',
    '`example-fails` is an error, and errors cannot be ignored',
  ],
])('%s is reported', (_, code, message) => {
  const { findings } = lint(withHeader(IGNORED.replace('item-gap', code)), { lang: 'en' });
  expect(findings.map((one) => one.message)).toEqual([
    message,
    'item `3` follows item `1`, and there is no item `2`',
  ]);
});

test('a misspelt code is told with the right one, in which those of the rules are', () => {
  const { findings } = lint(withHeader(IGNORED.replace('item-gap', 'item-gaps')), { lang: 'en' });
  expect(findings[0]?.help).toBe('did you mean `item-gap`?');
});

test('a comment without a reason ignores nothing', () => {
  expect(found(IGNORED.replace(/: the .*/, '')).shown).toEqual([
    'ignore-without-reason',
    'item-gap',
  ]);
});

test('an error of the language is not ignored', () => {
  const wrong = `# rubrica-ignore-next-line example-fails: x\n  example missing => 1\n`;
  const text = GAP.replace('  missing -5\nitem', `  missing -5\n${wrong}item`).replace(
    'item 3',
    'item 2',
  );
  const { shown, fixed } = found(text);
  expect(shown).toEqual(['ignore-of-error', 'example-fails']);
  expect(fixed).not.toContain('rubrica-ignore');
});

test('a rule that is raised to an error can still be ignored', () => {
  expect(found(IGNORED, { rules: { 'item-gap': 'error' } }).shown).toEqual([]);
});
