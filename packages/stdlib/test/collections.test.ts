import { existsSync } from 'node:fs';
import { evaluateAll, renderAssessment, runExample } from '@rubrica/evaluator';
import { format } from '@rubrica/parser';
import { describe, expect, test } from 'vitest';
import { collections } from '../src/index.ts';
import { constructsOf } from './constructs.ts';
import { readFacts, readRubric, readText } from './read.ts';

test('there are six or more collections', () => {
  expect(collections.length).toBeGreaterThanOrEqual(6);
});

describe.each(collections)('$id', ({ id, title, rubric, facts, expected, sources }) => {
  test('every file is there', () => {
    const files = [rubric.en, rubric.zh, facts, expected.ledgers, expected.text, sources];
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  test.each(['en', 'zh'] as const)('the %s rubric is sound, and in its form', (vocabulary) => {
    const text = readText(rubric[vocabulary]);
    expect(readRubric(rubric[vocabulary])).toMatchObject({ id, title });
    expect(format(text)).toBe(text);
  });

  test('both vocabularies mean the same', () => {
    expect(readRubric(rubric.en).meaning).toBe(readRubric(rubric.zh).meaning);
  });

  test('it says that it is a collection, and names no document', () => {
    expect(readRubric(rubric.zh).cites).toEqual([]);
    expect(readText(rubric.zh).split('\n')[0]).toMatch(/^# (条文选编|A collection)/);
  });

  test('it has ten items, eight constructs and twenty examples, which hold', () => {
    const of = readRubric(rubric.zh);
    expect(of.items.length).toBeGreaterThanOrEqual(10);
    expect(constructsOf(of).size).toBeGreaterThanOrEqual(8);
    expect(of.examples.length).toBeGreaterThanOrEqual(20);
    expect(of.examples.filter((example) => !runExample(of, example).holds)).toEqual([]);
  });

  test('every quoted sentence stands among the sources, and every source is quoted', () => {
    const quoted = new Set(
      readText(rubric.zh)
        .split('\n')
        .flatMap((line) => /^ *> (.+)$/.exec(line)?.[1] ?? []),
    );
    const [, table = ''] = readText(sources).split(/^\|[ |-]+\|\n/m);
    const listed = table.split('\n').flatMap((line) => /^\| (.+?) \| .+ \|$/.exec(line)?.[1] ?? []);
    expect([...quoted].filter((sentence) => !listed.includes(sentence))).toEqual([]);
    expect(listed.filter((sentence) => !quoted.has(sentence))).toEqual([]);
  });

  test('its facts come to the expected ledgers', () => {
    const assessments = evaluateAll(readRubric(rubric.zh), readFacts(facts));
    const ledgers = assessments.map(({ entity, total, grade, items, lines }) => ({
      entity,
      total,
      grade: grade?.name ?? null,
      items: Object.fromEntries(
        items.map((item) => [item.id, { score: item.score, lines: appliedIn(item.lines) }]),
      ),
      totalLines: appliedIn(lines),
    }));
    expect(ledgers).toEqual(JSON.parse(readText(expected.ledgers)));
    const lang = id === 'course' ? 'en' : 'zh';
    const text = assessments.map((one) => renderAssessment(one, { lang })).join('\n\n');
    expect(`${text.trimEnd()}\n`).toBe(readText(expected.text));
  });
});

/** What lines came to that came to something, by their ids. */
function appliedIn(
  lines: readonly { readonly id: string; readonly applied: string }[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines.flatMap(({ id, applied }) => (applied === '0' ? [] : [[id, applied]])),
  );
}
