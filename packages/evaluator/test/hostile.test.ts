import { describe, expect, test } from 'vitest';
import { canonicalAmount } from '../src/amount/amount.ts';
import { derive } from '../src/evaluate/derive.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { NoScoreError, renderNoScore } from '../src/evaluate/no-score.ts';
import { FactsError } from '../src/facts/facts-error.ts';
import { factsSchema } from '../src/facts/schema.ts';
import { meaningOf } from '../src/ir/meaning.ts';
import { parseRubric, RUBRIC_LIMITS, RubricError } from '../src/ir/parse-rubric.ts';
import type { Rubric } from '../src/ir/rubric.ts';
import { derived, known } from './formulas.ts';
import {
  choice,
  count,
  deduct,
  flag,
  holding,
  item,
  number,
  oneOf,
  per,
  rubric,
  where,
} from './rubrics.ts';

/** What every object has by birth. */
const BORN = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

/** A rubric whose item, facts and choice are called so. */
function called(name: string): Rubric {
  return rubric({
    facts: [count(`${name}/${name}`), flag(name), choice('1/kind', [name, 'other'])],
    items: [
      item(name, '10', [
        deduct(`${name}/per`, per(`${name}/${name}`, '1')),
        deduct(`${name}/if`, where(holding(name), '2')),
      ]),
      item('1', '5', [deduct('1/kind', where(oneOf('1/kind', name), '3'))]),
    ],
    total: [{ kind: 'collect', start: '0', take: 'score' }],
  });
}

/** As JSON has it, so that `__proto__` is a key as any other. */
function json(text: string): never {
  return JSON.parse(text) as never;
}

describe.each(BORN)('what is called %s', (name) => {
  const of = called(name);
  const facts = `{"facts":{"${name}":true},"items":{"${name}":{"${name}":4},"1":{"kind":"${name}"}}}`;

  test('is counted as anything else', () => {
    expect(evaluate(of, json(facts)).total).toBe('6');
    expect(parseRubric(JSON.parse(JSON.stringify(of)))).toEqual(of);
    expect(factsSchema(of).safeParse(json(facts)).success).toBe(true);
  });

  test('is absent where it is not given, and unknown where it is not asked for', () => {
    const absent = () => evaluate(of, json('{"facts":{},"items":{"1":{}}}'));
    expect(absent).toThrow(FactsError);
    const other = rubric({ items: [item('1', '5', [])] });
    expect(() => evaluate(other, json(`{"items":{"1":{"${name}":1}}}`))).toThrow('not asked for');
    expect(() => evaluate(other, json(`{"items":{"1":{}},"${name}":{"x":1}}`))).toThrow(
      'not asked for',
    );
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

const MILLION = '9'.repeat(1_000_000);

/** As someone may have made it, with the hash that fits. */
function forged(change: Partial<Rubric>): unknown {
  const of = { ...rubric({ items: [item('1', '5', [])] }), ...change };
  return JSON.parse(JSON.stringify({ ...of, meaning: meaningOf(of) }));
}

function nested(levels: number): object {
  return Array.from({ length: levels }).reduce<object>((inner) => ({ of: inner }), {});
}

describe('a million digits', () => {
  test.each([MILLION, `1/${MILLION}`, `0.${MILLION}`, `-${MILLION}`])('are no amount', (text) => {
    expect(() => parseRubric(forged({ items: [item('1', text, [])] }))).toThrow(RubricError);
    expect(() => canonicalAmount(text)).toThrow(RangeError);
  });

  test.each([MILLION, `0.${MILLION}`, `${MILLION}%`])('are no number of a fact', (text) => {
    const of = rubric({ facts: [number('1/x')], items: [item('1', '5', [])] });
    expect(() => evaluate(of, { items: { '1': { x: text } } })).toThrow(FactsError);
  });
});

describe('numbers that grow', () => {
  const squared = (times: number) =>
    Array.from({ length: times }, (_, index) => ({
      ...derived({
        kind: 'product',
        of: [0, 1].map(() => ({
          kind: 'fact' as const,
          fact: index === 0 ? 'a' : `d${index - 1}`,
        })),
      }),
      id: `d${index}`,
    }));

  test('by squaring are refused before they fill the memory', () => {
    const facts = known({ a: '9999999999' });
    expect(() => derive({ derived: squared(6) }, [facts])).not.toThrow();
    expect(() => derive({ derived: squared(60) }, [facts])).toThrow(NoScoreError);
  });

  test('in a sum of fractions are refused', () => {
    const primes = Array.from({ length: 2000 }, (_, index) => `1/${2 * index + 1_000_003}`);
    const of = {
      derived: [
        derived({ kind: 'sum', of: primes.map((value) => ({ kind: 'constant' as const, value })) }),
      ],
    };
    expect(() => derive(of, [known({})])).toThrow(NoScoreError);
  });

  test('are said in both languages', () => {
    const problem = { code: 'too-long', digits: 1000 } as const;
    expect(renderNoScore(problem, { lang: 'en' })).toContain('more than 1000 digits');
    expect(renderNoScore(problem, { lang: 'zh' })).toContain('超过 1000 位');
  });
});

describe('limits of a rubric', () => {
  const clauses = (many: number) =>
    forged({
      facts: [flag('a')],
      items: [
        item(
          '1',
          '5',
          Array.from({ length: many }, (_, index) =>
            deduct(`1/${index}`, where(holding('a'), '1')),
          ),
        ),
      ],
    });

  test('clauses, as many as are asked for', () => {
    expect(() => parseRubric(clauses(RUBRIC_LIMITS.clauses + 1))).toThrow('10001 clauses');
    expect(() => parseRubric(clauses(3), { limits: { clauses: 2 } })).toThrow('3 clauses');
    expect(() => parseRubric(clauses(3), { limits: { clauses: 3 } })).not.toThrow();
  });

  test('levels', () => {
    expect(() => parseRubric(nested(100_000))).toThrow('nests over 500 levels');
    expect(() => parseRubric(nested(5), { limits: { depth: 4 } })).toThrow('nests over 4 levels');
  });
});

test('facts that nest as deep as JSON can are refused with their place', () => {
  const of = rubric({ facts: [count('1/x')], items: [item('1', '5', [])] });
  const facts = { items: { '1': { x: nested(100_000) } } };
  expect(() => evaluate(of, facts as never)).toThrow('items["1"].x');
  expect(factsSchema(of).safeParse(facts).success).toBe(false);
});

test('thousands of entities are ranked, however many are alike', () => {
  const rank = derived({ kind: 'rank', fact: 'a', first: 'highest', ties: 'dense' });
  const all = Array.from({ length: 4_000 }, (_, index) => known({ a: String(index % 2_000) }));
  const ranked = derive({ derived: [rank] }, all);
  expect(ranked[0]?.get('d')).toMatchObject({ number: { n: 2_000n } });
  expect(ranked[1_999]?.get('d')).toMatchObject({ number: { n: 1n } });
});
