import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { stripVTControlCharacters } from 'node:util';
import ajv from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES } from '../src/formats/formats.ts';
import { xml } from '../src/formats/xml.ts';
import { rubrica } from './memory-io.ts';
import { FAULTY, IGNORED, MENDABLE, SOUND, SUSPECT } from './rubrics.ts';

const FILES = {
  'a.rubric': FAULTY,
  '街道/b & c.rubric': SUSPECT,
  'ignored.rubric': IGNORED,
  'mendable.rubric': MENDABLE,
  'sound.rubric': SOUND,
};

const lint = (...args: readonly string[]) =>
  rubrica(['lint', '--select', 'language', ...args], FILES);
const formatted = async (format: string) => (await lint('--format', format)).out;

const sarifSchema = JSON.parse(
  readFileSync(
    createRequire(import.meta.url)
      .resolve('@microsoft/jest-sarif')
      .replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
);

/** Its patterns are older than Unicode's rules for them. */
const compiled = (schema: object) =>
  new ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

test('each format, of the same findings', async () => {
  const all: string[] = [];
  for (const format of FORMAT_NAMES) all.push(`== ${format}\n${await formatted(format)}`);
  await expect(all.join('\n')).toMatchFileSnapshot('golden/formats.txt');
});

describe('SARIF', () => {
  test('is valid by the schema, with fixes and suppressions', async () => {
    const log = JSON.parse(await formatted('sarif'));
    const validate = compiled(sarifSchema);
    validate(log);
    expect(validate.errors).toBeNull();
    const { results } = log.runs[0];
    expect(results.some((one: { fixes?: unknown }) => one.fixes !== undefined)).toBe(true);
    const kinds = results.flatMap((one: { suppressions: { kind: string }[] }) =>
      one.suppressions.map(({ kind }) => kind),
    );
    expect(kinds).toEqual(['inSource']);
  });

  test('the schema would tell', () => {
    const validate = compiled(sarifSchema);
    expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  test('a baseline is a suppression from outside', async () => {
    const { written } = await rubrica(
      ['lint', '--select', 'language', '--update-baseline', '街道'],
      FILES,
    );
    const known = { ...FILES, ...written };
    const args = [
      'lint',
      '街道',
      '--select',
      'language',
      '--baseline',
      'rubrica.baseline.json',
      '--format',
      'sarif',
    ];
    const { out, code } = await rubrica(args, known);
    expect(code).toBe(0);
    expect(JSON.parse(out).runs[0].results).toMatchObject([
      { ruleId: 'group-points', suppressions: [{ kind: 'external' }] },
    ]);
  });

  test('fingerprints stay while lines move', async () => {
    const prints = async (files: Record<string, string>) => {
      const { out } = await rubrica(
        ['lint', 'b.rubric', '--select', 'language', '--format', 'sarif'],
        files,
      );
      return JSON.parse(out).runs[0].results.map(
        (one: { partialFingerprints: unknown }) => one.partialFingerprints,
      );
    };
    const moved = SUSPECT.replace('\ngroup', '\n# a comment\n\n\ngroup');
    expect(await prints({ 'b.rubric': moved })).toEqual(await prints({ 'b.rubric': SUSPECT }));
  });
});

test('several formats at once, to files and to standard output', async () => {
  const { out, written } = await lint(
    'a.rubric',
    '--format',
    'compact',
    '--format',
    'sarif=reports/out.sarif',
  );
  expect(out).toMatch(/^a\.rubric:7:8: .* \[amount-without-sign\]\n$/);
  expect(JSON.parse(written['reports/out.sarif'] ?? '')).toMatchObject({ version: '2.1.0' });
  const alone = await lint('a.rubric', '--format', 'json=out.json');
  expect(alone.out).toContain('error[amount-without-sign]');
  expect(alone.written['out.json']).toContain('"amount-without-sign"');
});

test.each([
  ['an unknown format', ['--format', 'xml']],
  ['two formats for standard output', ['--format', 'json', '--format', 'compact']],
])('%s is an error of use', async (_, args) => {
  expect(await lint('a.rubric', ...args)).toMatchObject({ code: 2, out: '' });
});

test('colours where a person reads, and where they are asked for', async () => {
  const coloured = async (world: Parameters<typeof rubrica>[2], ...args: readonly string[]) =>
    (
      await rubrica(['lint', 'a.rubric', '--select', 'language', ...args], FILES, world)
    ).out.includes('\u001B[');
  expect(await coloured({})).toBe(false);
  expect(await coloured({ isTerminal: true })).toBe(true);
  expect(await coloured({ isTerminal: true, env: { NO_COLOR: '1' } })).toBe(false);
  expect(await coloured({ isTerminal: true, env: { TERM: 'dumb' } })).toBe(false);
  expect(await coloured({ env: { FORCE_COLOR: '1' } })).toBe(true);
  expect(await coloured({ env: { NO_COLOR: '1' } }, '--color', 'always')).toBe(true);
  expect(await coloured({ isTerminal: true }, '--color', 'never')).toBe(false);
});

test('colours change nothing else', async () => {
  const { out } = await lint('--color', 'always');
  expect(stripVTControlCharacters(out)).toBe(await formatted('pretty'));
});

test('XML holds no character that it has not', () => {
  expect(xml('a<b> & "c"\u0000\uD800\n')).toBe('a&lt;b&gt; &amp; &quot;c&quot;\uFFFD\uFFFD&#10;');
});
