import { runExample } from '@rubrica/evaluator';
import { compile } from '@rubrica/parser';
import { describe, expect, test } from 'vitest';
import { basesFor, texts } from './texts.ts';

describe.each([...texts])('%s', (_, text) => {
  const bases = basesFor(text);
  // In each test, so that a test fails by itself for what the compiler does wrong.
  const compiled = () => compile(text, { bases }).rubric;

  test('compiles without a message', () => {
    const { diagnostics } = compile(text, { bases });
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  });

  test('every example holds, and every item has one', () => {
    const rubric = compiled();
    const outcomes = rubric?.examples.map((example) => runExample(rubric, example)) ?? [];
    const failed = outcomes.filter(({ holds }) => !holds);
    expect(failed.map(({ example, actual }) => `line ${example.span.line}: ${actual}`)).toEqual([]);
    const items = new Set(outcomes.map(({ example }) => example.item));
    expect(rubric?.items.filter(({ id }) => !items.has(id)).map(({ id }) => id)).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(0);
  });
});
