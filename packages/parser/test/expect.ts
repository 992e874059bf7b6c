import { parseRubric } from '@rubrica/evaluator/schema';
import { expect } from 'vitest';
import { type Code, check, type Diagnostic } from '../src/index.ts';

/** The codes of everything wrong with a text, in the order of the text. */
export function expectErrors(text: string, lang: 'en' | 'zh' = 'en') {
  const { diagnostics } = check(text, { lang });
  return {
    toBe: (...codes: readonly Code[]): readonly Diagnostic[] => {
      expect(diagnostics.map(({ code }) => code)).toEqual(codes);
      return diagnostics;
    },
  };
}

/** Compiles a text that has to be sound, and returns a rubric that an evaluator takes. */
export function expectValid(text: string) {
  const { rubric, diagnostics } = check(text);
  expect(diagnostics).toEqual([]);
  return parseRubric(JSON.parse(JSON.stringify(rubric)));
}
