import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint } from '../src/lint.ts';

const packages = join(import.meta.dirname, '..', '..');

describe.each(['stdlib', 'conformance'])('%s', (name) => {
  const folder = join(packages, name, 'rubrics');
  const texts = readdirSync(folder).map((file) => ({
    file,
    text: readFileSync(join(folder, file), 'utf8'),
  }));
  const bases = () => texts.map(({ text }) => text);

  test.each(texts)('$file has no finding', ({ text }) => {
    const { findings } = lint(text, { bases, lang: 'en' });
    expect(findings.map(({ code, message, span }) => `${span.line}: ${message} [${code}]`)).toEqual(
      [],
    );
  });
});
