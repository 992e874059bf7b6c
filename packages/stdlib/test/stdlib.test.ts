import { existsSync } from 'node:fs';
import { format } from '@rubrica/parser';
import { describe, expect, test } from 'vitest';
import { stdlib } from '../src/index.ts';
import { readFacts, readRubric, readText } from './read.ts';

describe.each(stdlib)('$id', ({ id, title, rubric, facts, published }) => {
  test('every file is there', () => {
    const files = [rubric.en, rubric.zh, facts, published.results, published.document];
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  test.each(['en', 'zh'] as const)('the %s rubric checks without a diagnostic', (vocabulary) => {
    expect(readRubric(rubric[vocabulary])).toMatchObject({ id, title });
  });

  test.each(['en', 'zh'] as const)('the %s rubric is in its form', (vocabulary) => {
    const text = readText(rubric[vocabulary]);
    expect(format(text)).toBe(text);
  });

  test('both vocabularies mean the same', () => {
    expect(readRubric(rubric.zh).meaning).toBe(readRubric(rubric.en).meaning);
  });

  test('the facts are for this rubric', () => {
    const { version } = readRubric(rubric.en);
    expect(readFacts(facts)).toMatchObject({ rubric: id, version });
  });
});
