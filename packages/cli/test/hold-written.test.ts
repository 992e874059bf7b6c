import { describe, expect, test } from 'vitest';
import { rubrica } from './memory-io.ts';
import { SOUND } from './rubrics.ts';

const FILES = {
  'b.rubric': SOUND,
  'named.txt': SOUND,
  'deep/other.rubric': SOUND,
  'rubrica.config.json': '{ "extends": "./base.json", "baseline": "known.json" }',
  'base.json': '{}',
  'known.json': '{ "files": {} }',
};

describe('nothing is written', () => {
  test.each([
    ['lint b.rubric --format json=b.rubric', '--format json=b.rubric', 'a rubric'],
    ['check named.txt --format json=./named.txt', '--format json=./named.txt', 'a rubric'],
    [
      'test b.rubric --format junit=deep/other.rubric',
      '--format junit=deep/other.rubric',
      'a rubric',
    ],
    [
      'lint --format json=rubrica.config.json',
      '--format json=rubrica.config.json',
      'the configuration',
    ],
    ['lint --format json=base.json', '--format json=base.json', 'the configuration'],
    [
      'lint --no-config --format json=rubrica.config.json',
      '--format json=rubrica.config.json',
      'a configuration',
    ],
    ['lint --format json=known.json', '--format json=known.json', 'the baseline'],
    ['lint --cache --cache-file b.rubric', '--cache-file b.rubric', 'a rubric'],
    [
      'check --format json=o.x --format sarif=./o.x',
      '--format sarif=./o.x',
      'what --format json=o.x writes',
    ],
    [
      'lint --format json=o.x --cache --cache-file o.x',
      '--cache-file o.x',
      'what --format json=o.x writes',
    ],
  ])('by %s', async (line, option, what) => {
    expect(await rubrica(line.split(' '), FILES)).toMatchObject({
      code: 2,
      out: '',
      err: `rubrica: ${option} would replace ${what}: name another file\n`,
      written: {},
    });
  });
});

test('several formats go to files of their own', async () => {
  const line =
    'check --format json=o.json --format sarif=o.sarif --format junit=/dev/null --format gitlab=/dev/null';
  const { code, written } = await rubrica(line.split(' '), FILES);
  expect(code).toBe(0);
  expect(Object.keys(written)).toEqual(['o.json', 'o.sarif', '/dev/null']);
});
