import { IGNORABLE, nearest } from '@rubrica/parser/tooling';
import { describe, expect, test } from 'vitest';
import { lint } from '../src/lint.ts';
import type { PageExample } from './page.ts';
import { ruleFolders } from './rule-folders.ts';

const folders = ruleFolders();

function codesIn(code: string, { text, since, options }: PageExample): readonly string[] {
  const { findings } = lint(text, {
    ...{ select: [code], rules: { [code]: { options } } },
    ...(since === null ? {} : { since }),
  });
  return findings.map((one) => one.code);
}

describe.each(folders)('$code', ({ code, page }) => {
  test.each(page.avoid)('is reported where the page says so, example %#', (example) => {
    const codes = codesIn(code, example);
    expect(new Set(codes)).toEqual(new Set([code]));
  });

  test.each(page.prefer)('is not where the page prefers it, example %#', (example) => {
    expect(codesIn(code, example)).toEqual([]);
  });

  test.each(page.avoid)('is said in both languages, example %#', ({ text, since, options }) => {
    for (const lang of ['en', 'zh'] as const) {
      const { findings } = lint(text, {
        ...{ select: [code], rules: { [code]: { options } }, lang },
        ...(since === null ? {} : { since }),
      });
      for (const { message, help } of findings) {
        for (const said of [message, help ?? '']) {
          // The author's own words stand between backticks.
          const own = said.replace(/`[^`]*`/g, '');
          expect(own).not.toMatch(lang === 'en' ? /\p{Script=Han}/u : /\b[a-z]+ [a-z]+\b/);
          expect(said).not.toMatch(/[.。]$/);
        }
      }
    }
  });

  test('is no slip of a warning of the language, which the compiler would take it for', () => {
    expect(nearest(code, IGNORABLE)).toBeNull();
  });
});

test('a code is that of one rule', () => {
  const codes = [...folders.map(({ code }) => code), ...IGNORABLE];
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});
