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

describe('JUnit', () => {
  const counts = (xml: string) => /<testsuites name="rubrica" (.*)>/.exec(xml)?.[1];

  test.each([
    ['below the threshold a finding is told and fails nothing', [], 0],
    ['at the threshold it fails', ['--fail-on', 'warning'], 1],
    ['where there are too many warnings, they fail', ['--max-warnings', '0'], 1],
    ['with --quiet too', ['--max-warnings', '0', '--quiet'], 1],
  ])('%s', async (_, args, failures) => {
    const { code, out } = await lint('街道', '--format', 'junit', ...args);
    expect(code).toBe(failures);
    expect(counts(out)).toBe(`tests="1" failures="${failures}" errors="0"`);
    const place = `街道/b &amp; c.rubric:6:9: `;
    expect(out).toMatch(new RegExp(`<${failures === 0 ? 'system-out' : 'failure .*'}>${place}`));
    expect(out).toContain('name="街道/b &amp; c.rubric" classname="街道/b &amp; c.rubric"');
  });

  test('several findings are one failure, which counts them', async () => {
    const { out } = await rubrica(['check', '--format', 'junit'], {
      'a.rubric': `${FAULTY}  late 3\n`,
    });
    expect(out.match(/<failure/g)).toHaveLength(1);
    expect(out).toContain('<failure message="2 errors">a.rubric:7:8: ');
  });

  const examples = async (files: Record<string, string>, ...args: readonly string[]) =>
    rubrica(['test', '--format', 'junit', ...args], files);

  test('of examples: each is a test', async () => {
    const twice = '  example missing => 0\n  example missing => 0\n  example missing => 1\n';
    const text = SOUND.replace('  example missing => 0\n', twice);
    const { code, out, err } = await examples({ 'a.rubric': text });
    expect(code).toBe(1);
    expect(err).toBe('a.rubric: 2 of 3 examples hold\n');
    expect(out).toBe(`<?xml version="1.0" encoding="utf-8"?>
<testsuites name="rubrica" tests="3" failures="1" errors="0">
  <testsuite name="a.rubric" tests="3" failures="1" errors="0">
    <testcase name="1: example missing =&gt; 0" classname="a.rubric" file="a.rubric"/>
    <testcase name="1: example missing =&gt; 0 (2)" classname="a.rubric" file="a.rubric"/>
    <testcase name="1: example missing =&gt; 1" classname="a.rubric" file="a.rubric">
      <failure message="this example comes to 0, not 1">a.rubric:11:3: this example comes to 0, not 1 [example-fails]&#10;write \`=&gt; 0\` if the clauses are right</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  test('of examples: one that is taken over keeps its name', async () => {
    const base = SOUND.replace('rubric small', 'rubric base').replace(
      'missing -5',
      'late after 6月21日 -2, missing -5',
    );
    const text = `rubric newer\nextends base 1\nversion 2\nperiod 2021-01-01 to 2021-06-30
change item 1 {
  replace missing { missing -4 }
}\n`;
    const { out, err } = await examples(
      { 'base.rubric': base, 'newer.rubric': text },
      'newer.rubric',
    );
    expect(err).toBe('newer.rubric: 0 of 1 examples hold\n');
    expect(out).toContain('<testcase name="1: example missing =&gt; 0" classname="newer.rubric"');
    expect(out).toContain('<failure message="line 9 of `base 1`: this example comes to 1, not 0"');
  });

  test('of examples: what is found beside them is a test of the file', async () => {
    const { code, out } = await examples({ 'a.rubric': SUSPECT });
    expect(code).toBe(0);
    expect(counts(out)).toBe('tests="2" failures="0" errors="0"');
    expect(out).toContain('<testcase name="a.rubric"');
    const strict = await examples({ 'a.rubric': SUSPECT }, '--fail-on', 'warning');
    expect(counts(strict.out)).toBe('tests="2" failures="1" errors="0"');
  });

  test('of examples: where none is run the file is a test', async () => {
    const { out } = await examples({ 'a.rubric': FAULTY });
    expect(counts(out)).toBe('tests="1" failures="1" errors="0"');
    const none = SOUND.replace('  example missing => 0\n', '');
    expect(counts((await examples({ 'a.rubric': none })).out)).toBe(
      'tests="1" failures="0" errors="0"',
    );
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
