import { expect, test } from 'vitest';
import { CATALOGUE } from '../src/diagnostics/catalogue.ts';
import { type Code, check, renderDiagnostic } from '../src/index.ts';
import { FAULTY } from './faulty.ts';
import { VARIANTS } from './variants.ts';

const LANGUAGES = ['en', 'zh'] as const;

const HIDDEN = /(?!\n)\p{Cc}|\p{Surrogate}|\u202e/gu;

function spelt(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

/** The source and the whole message in both languages, as a reviewer reads them. */
function shown(text: string): string {
  const messages = LANGUAGES.map((lang) =>
    check(text, { lang })
      .diagnostics.map((one) => renderDiagnostic(one, { text, path: 'faulty.rubric', lang }))
      .join('\n\n'),
  );
  const source = text.length < 2_000 ? text.replace(HIDDEN, spelt) : '(4 million blanks)\n';
  return `${[source, ...messages.map((message) => `${message}\n`)].join('\n---\n')}`;
}

test('every code has a golden message, and no other has', () => {
  expect(Object.keys(FAULTY).toSorted()).toEqual(Object.keys(CATALOGUE).toSorted());
});

test.each(Object.entries(FAULTY) as [Code, string][])('%s', async (code, text) => {
  expect(check(text).diagnostics.map((one) => one.code)).toEqual([code]);
  await expect(shown(text)).toMatchFileSnapshot(`golden/${code}.txt`);
});

test.each(Object.entries(VARIANTS))('%s', async (name, text) => {
  expect(check(text).diagnostics).toHaveLength(1);
  await expect(shown(text)).toMatchFileSnapshot(`golden/variants/${name.replaceAll(' ', '-')}.txt`);
});
