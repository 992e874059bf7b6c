import { readdirSync, readFileSync } from 'node:fs';
import { runExample } from '@rubrica/evaluator';
import { compile, format } from '@rubrica/parser';
import { describe, expect, test } from 'vitest';

const folder = new URL('../rubrics/', import.meta.url);

describe.each(readdirSync(folder))('%s', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const { rubric, diagnostics } = compile(text);

  test('compiles without a message', () => {
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  });

  test('every example holds, and every item has one', () => {
    const outcomes = rubric?.examples.map((example) => runExample(rubric, example)) ?? [];
    const failed = outcomes.filter(({ holds }) => !holds);
    expect(failed.map(({ example, actual }) => `line ${example.span.line}: ${actual}`)).toEqual([]);
    const items = new Set(outcomes.map(({ example }) => example.item));
    expect(rubric?.items.filter(({ id }) => !items.has(id)).map(({ id }) => id)).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(0);
  });

  test('means the same in either vocabulary', () => {
    for (const keywords of ['en', 'zh'] as const) {
      const translated = compile(format(text, { keywords })).rubric;
      expect(translated?.meaning).toBe(rubric?.meaning);
    }
  });
});
