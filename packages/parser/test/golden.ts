import type { Language } from '@rubrica/evaluator';
import { expect } from 'vitest';
import { check, type Diagnostic, renderDiagnostic } from '../src/index.ts';
import { BASES } from './older.ts';

const bases = () => BASES;

export const LANGUAGES = ['en', 'zh'] as const;

const HIDDEN = /(?!\n)\p{Cc}|\p{Surrogate}|\u202e/gu;

function spelt(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

/** The source and the whole message in both languages, as a reviewer reads them. */
function shown(text: string, found: Readonly<Record<Language, readonly Diagnostic[]>>): string {
  const messages = LANGUAGES.map((lang) =>
    found[lang]
      .map((one) => renderDiagnostic(one, { text, path: 'faulty.rubric', lang }))
      .join('\n\n'),
  );
  const source = isLong(text) ? `(${text.length} characters)\n` : text.replace(HIDDEN, spelt);
  return `${[source, ...messages.map((message) => `${message}\n`)].join('\n---\n')}`;
}

/** A text that meets a limit, of which the message alone is shown. */
export function isLong(text: string): boolean {
  return text.length >= 2_000;
}

/** One thing is found, of this code if one is named, and its message is the one that was reviewed. */
export async function expectGolden(name: string, text: string, code?: string): Promise<void> {
  const foundIn = (lang: Language) => check(text, { lang, bases }).diagnostics;
  const en = foundIn('en');
  expect(en).toHaveLength(1);
  if (code !== undefined) expect(en[0]?.code).toBe(code);
  const golden = shown(text, { en, zh: foundIn('zh') });
  await expect(golden).toMatchFileSnapshot(`golden/${name}.txt`);
}
