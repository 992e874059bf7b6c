import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lint } from '../src/lint.ts';

test.each([
  ['xigang-2021.rubric', 'en'],
  ['xigang-2021.zh.rubric', 'zh'],
] as const)('the official text of %s contradicts itself, and the file says so', (name, lang) => {
  const path = join(import.meta.dirname, '..', '..', 'stdlib', 'rubrics', name);
  const text = readFileSync(path, 'utf8');
  const found = lint(text, { noInline: true }).findings.map(({ code, message }) => [code, message]);
  expect(found).toContainEqual(['group-points', expect.stringMatching(/15.*13/)]);
  expect(found).toContainEqual([
    'total-points',
    {
      en: 'the points of the items add up to 55, and deductions are taken from 100',
      zh: '各项分值合计 55 分，而扣分从 100 分中扣除',
    }[lang],
  ]);
  const ignored = lint(text).suppressed.map(({ finding }) => finding.code);
  expect(ignored).toEqual(expect.arrayContaining(['group-points', 'total-points']));
});
