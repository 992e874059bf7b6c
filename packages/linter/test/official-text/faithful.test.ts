import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lint } from '../../src/lint.ts';
import { withHeader } from '../page.ts';

const CODES = ['source-number-unused', 'clause-number-unsourced', 'lost-verb'];

// Sentences as offices write them, each with clauses that say no other numbers.
const items = readFileSync(join(import.meta.dirname, 'faithful.txt'), 'utf8').split('\n---\n');

test.each(items)('clauses that say what the sentence says have no finding: %s', (item) => {
  const { findings } = lint(withHeader(item), { select: CODES, lang: 'en' });
  expect(findings.map(({ code, message }) => `${message} [${code}]`)).toEqual([]);
});
