import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { evaluate } from '@rubrica/evaluator';
import { describe, expect, test } from 'vitest';
import { check, compile, decode, format, type LIMITS } from '../src/index.ts';
import { earning, HEADER, item } from './faulty.ts';

/** What every object has by birth, and what the language lets a name be. */
const BORN = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf'];

function many(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

function codesOf(text: string, limits: Partial<typeof LIMITS> = {}): readonly string[] {
  return [...new Set(check(text, { limits }).diagnostics.map(({ code }) => code))];
}

test.each(BORN)('what is called %s is called as anything else', (name) => {
  const text = `${HEADER}fact ${name} "x"
item ${name} 10 points
  if ${name} -1
  per-${name}s -1
  if kind is ${name} or kind is other -3
  example kind is ${name}, ${name}, ${name}s 2 => 4
`;
  const { rubric, diagnostics } = check(text);
  expect(diagnostics).toEqual([]);
  const facts = {
    facts: { [name]: true },
    items: { [name]: { [`${name}s`]: 2, kind: name } },
  };
  expect(rubric && evaluate(rubric, facts).total).toBe('4');
  expect(compile(format(text)).rubric?.meaning).toBe(rubric?.meaning);
});

test('`__proto__` is no name', () => {
  expect(codesOf(item('  if __proto__ -1'))).toEqual(['stray-character']);
  expect(({} as Record<string, unknown>)['text']).toBeUndefined();
});

describe('limits', () => {
  test('a file of fifty megabytes is refused before it is decoded', () => {
    const bytes = new Uint8Array(50_000_000).fill(32);
    const timeOf = (read: () => unknown) => {
      const start = performance.now();
      read();
      return performance.now() - start;
    };
    const { text, diagnostics } = decode(bytes);
    expect(diagnostics).toMatchObject([{ code: 'too-large', span: { start: 0, end: 0 } }]);
    expect(text).toBe(' '.repeat(1000));
    const refusing = Math.min(...[1, 2, 3].map(() => timeOf(() => decode(bytes))));
    const decoding = timeOf(() => new TextDecoder().decode(bytes));
    expect(refusing).toBeLessThan(decoding / 2 + 5);
  });

  test('of a file that is too long the beginning is read, for its language and to be shown', () => {
    const limits = { length: 10 };
    const chinese = '考核 甲 "半年考核"\n版本 1\n';
    const long = chinese + '隐'.repeat(1000);
    const { text, lang, diagnostics } = decode(new TextEncoder().encode(long), { limits });
    expect({ text: long.startsWith(text) && text.startsWith(chinese), lang }).toEqual({
      text: true,
      lang: 'zh',
    });
    expect(diagnostics).toMatchObject([{ message: '文件超过 10 个字符' }]);
    expect(check(chinese, { limits })).toMatchObject({
      lang: 'zh',
      diagnostics: [{ message: '文件超过 10 个字符' }],
    });
  });

  test('bytes that may still be few enough characters are decoded', () => {
    const limits = { length: 10 };
    expect(decode(new TextEncoder().encode('隐'.repeat(10)), { limits }).diagnostics).toEqual([]);
    const codes = (bytes: number) => decode(new Uint8Array(bytes).fill(32), { limits }).diagnostics;
    expect(codes(33)).toEqual([]);
    expect(codes(34)).toMatchObject([{ code: 'too-large' }]);
  });

  test('are those that are asked for', () => {
    const text = item('  if (a and (b or c)) -1\n  example a, b => 4');
    expect(codesOf(text)).toEqual([]);
    expect(codesOf(text, { length: text.length })).toEqual([]);
    expect(codesOf(text, { length: text.length - 1 })).toEqual(['too-large']);
    expect(codesOf(text, { depth: 2 })).toEqual([]);
    expect(codesOf(text, { depth: 1 })).toEqual(['too-deep']);
    expect(codesOf(text, { examples: 3 })).toEqual([]);
    expect(codesOf(text, { examples: 2 })).toEqual(['too-many-examples']);
    expect(format('x  y', { limits: { length: 3 } })).toBe('x  y');
  });

  test('repetitions count as often as they are written out', () => {
    const text = item(`  every month {\n${many(5, (index) => `    per-a${index} -1`)}\n  }`);
    expect(codesOf(text, { length: 500 })).toEqual([]);
    expect(codesOf(text, { length: 400 })).toEqual(['too-many-repetitions']);
  });

  test('an example of the total costs as much as it scores', () => {
    const text = `${HEADER}${many(50, (index) => `item ${index} 5 points\n  missing -1`)}
${many(20, () => 'example total => 250')}`;
    expect(codesOf(text, { examples: 1_000 })).toEqual([]);
    expect(codesOf(text, { examples: 999 })).toEqual(['too-many-examples']);
  });
});

describe('what grows with each line of a short text', () => {
  const doubled = (times: number, sign: string) =>
    earning(
      `  define x0 = a + 1\n${many(times, (index) => `  define x${index + 1} = x${index} ${sign} x${index}`)}\n  earn x${times}\n  example a 9 => 5`,
    );

  test.each([
    ['definitions that double', doubled(60, '+'), []],
    ['definitions that square', doubled(60, '*'), ['example-without-score']],
    ['definitions behind one another', doubled(20_000, '+'), ['defined-too-deep']],
    [
      'definitions in a circle',
      earning(
        `${many(5_000, (index) => `  define x${index} = x${(index + 1) % 5_000} + 1`)}\n  earn x0`,
      ),
      ['defined-too-deep'],
    ],
    [
      'a product of long numbers',
      earning(`  earn ${'999999999999999 * '.repeat(20_000)}a`),
      ['formula-impossible'],
    ],
    [
      'examples of the total',
      `${HEADER}${many(2_000, (index) => `item ${index} 5 points\n  missing -1`)}\n${many(2_000, () => 'example total => 1')}`,
      ['too-many-examples'],
    ],
    [
      'cases of an example',
      item(`  per-a -1, doubled if b\n  example ${'a 1000 (b), '.repeat(20_000)}a => 0`),
      ['too-many-cases'],
    ],
  ] as const)('%s', (_, text, codes) => {
    const start = performance.now();
    expect(codesOf(text)).toEqual(expect.arrayContaining([...codes]));
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});

describe('ten thousand', () => {
  test.each([
    [
      'groups',
      (n: number) => many(n, (i) => `group g${i} {\n  item ${i}.1 5 points\n  missing -5\n}`),
    ],
    ['items', (n: number) => many(n, (i) => `item ${i} 5 points\n  missing -5`)],
    ['items with one id', (n: number) => many(n, () => 'item 1 5 points\n  missing -5')],
    [
      'facts that items share',
      (n: number) =>
        `${many(n, (i) => `fact f${i}`)}\n${many(n, (i) => `item ${i} 5 points\n  if f${i} -1`)}`,
    ],
    ['clauses', (n: number) => `item 1 5 points\n${many(n, (i) => `  per-a${i} -1`)}`],
  ])('%s take ten times as long as a thousand', (_, textOf) => {
    const timeOf = (n: number) => {
      const text = `${HEADER}${textOf(n)}`;
      const start = performance.now();
      compile(text);
      return performance.now() - start;
    };
    timeOf(1_000);
    const one = Math.min(timeOf(1_000), timeOf(1_000));
    // What grows with the square would take a hundred times as long; the machine is shared.
    expect(timeOf(10_000)).toBeLessThan(40 * one + 500);
  });
});

test('no code is made of strings', () => {
  const run = (script: string) =>
    spawnSync(
      process.execPath,
      [
        '--disallow-code-generation-from-strings',
        '--import',
        './packages/parser/test/from-source.ts',
        `packages/parser/test/${script}`,
      ],
      { cwd: join(import.meta.dirname, '../../..'), encoding: 'utf8' },
    );
  const { status, stdout, stderr } = run('no-code.ts');
  expect(stderr).toBe('');
  expect(stdout).toBe('refused\n5 assessed\n');
  expect(status).toBe(0);
});
