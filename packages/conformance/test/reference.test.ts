import { readdirSync, readFileSync } from 'node:fs';
import { compile } from '@rubrica/parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdToReference, withFacts } from '../../evaluator/test/agreement.ts';

/** Every rubric of this suite and of the standard library, once: the whole language, as its authors write it. */
const folders = ['../rubrics/', '../../stdlib/rubrics/'].map(
  (path) => new URL(path, import.meta.url),
);
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => !file.endsWith('.zh.rubric'))
    .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const),
);
const bases = () => texts.map(([, text]) => text);

describe('the evaluator and the reference agree on any facts', () => {
  test.each(texts)('%s', (_, text) => {
    const { rubric } = compile(text, { bases });
    if (rubric === null) throw new Error('it does not compile');
    let compared = 0;
    fc.assert(
      fc.property(withFacts(rubric), ([of, all]) => {
        compared += holdToReference(of, all);
      }),
      { seed: 20210621, numRuns: 5 },
    );
    expect(compared).toBeGreaterThan(0);
  });
});
