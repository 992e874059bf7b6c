import { type Rubric, runExample } from '@rubrica/evaluator';
import { compile, format } from '@rubrica/parser';
import { describe, expect, test } from 'vitest';
import { basesFor, texts } from './texts.ts';

describe.each([...texts])('%s', (_, text) => {
  const bases = basesFor(text);
  const compiled = () => compile(text, { bases }).rubric;

  test('means the same in either vocabulary', () => {
    const meaning = compiled()?.meaning;
    for (const keywords of ['en', 'zh'] as const) {
      const translated = compile(format(text, { keywords }), { bases }).rubric;
      expect(translated?.meaning).toBe(meaning);
    }
  });

  test('taken over by a newer version it is the same, whether its items are replaced by themselves or not', () => {
    const rubric = compiled();
    if (rubric === null) return;
    const { id, version, period } = rubric;
    const head = `rubric newer\nextends ${id} ${version}\nversion of-tomorrow\nperiod ${period.from} to ${period.to}\n`;
    const own = rubric.items.filter(({ span }) => span.base === undefined);
    const items = own.map(({ span }) => `replace ${text.slice(span.start, span.end)}\n`);
    for (const newer of [head, head + items.join('')]) {
      const taken = compile(newer, { bases }).rubric;
      expect(meantBy(taken)).toEqual(meantBy(rubric));
      expect(taken?.examples.filter((one) => !runExample(taken, one).holds)).toEqual([]);
    }
  });
});

/** All but what a version says of itself, in no order of its facts and examples, and without places. */
function meantBy(rubric: Rubric | null): unknown {
  if (rubric === null) return null;
  const { facts, groups, items, total, grades, timeZone, cites, examples } = rubric;
  const plain = (value: unknown) =>
    JSON.stringify(value, (key, inner) => (key === 'span' ? undefined : inner));
  return {
    ...{ items: plain(items), groups: plain(groups), total: plain(total), grades: plain(grades) },
    ...{ timeZone, cites, facts: facts.map(plain).toSorted() },
    examples: examples.map(plain).toSorted(),
  };
}
