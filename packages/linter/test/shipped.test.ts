import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint } from '../src/lint.ts';

const packages = join(import.meta.dirname, '..', '..');

// What examples are for is shown by the collection; those of the conformance tests are for the evaluators.
describe.each([
  ['stdlib', { select: ['all'] }],
  ['conformance', {}],
])('%s', (name, selection) => {
  const folder = join(packages, name, 'rubrics');
  const texts = readdirSync(folder).map((file) => ({
    file,
    text: readFileSync(join(folder, file), 'utf8'),
  }));
  const bases = () => texts.map(({ text }) => text);

  test.each(texts)('$file has no finding', ({ text }) => {
    const { findings } = lint(text, { bases, lang: 'en', ...selection });
    expect(findings.map(({ code, message, span }) => `${span.line}: ${message} [${code}]`)).toEqual(
      [],
    );
  });
});

test('a rubric that is cut off or lacks a line is linted too, by every rule', () => {
  const text = readFileSync(join(packages, 'stdlib', 'rubrics', 'xigang-2021.zh.rubric'), 'utf8');
  const lines = text.split('\n');
  for (let at = 3; at < lines.length; at += 17) {
    const cut = lines.slice(0, at).join('\n');
    const lacking = lines.toSpliced(at, 1).join('\n');
    for (const one of [cut, cut.slice(0, -7), lacking]) {
      const { findings } = lint(one, { select: ['all'] });
      const places = findings.map(({ span }) => span);
      expect(
        places.every(({ start, end }) => 0 <= start && start <= end && end <= one.length),
      ).toBe(true);
      expect(places).toEqual(places.toSorted((a, b) => a.start - b.start || a.end - b.end));
    }
  }
});
