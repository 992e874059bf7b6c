import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hygiene } from '../../test/hygiene.ts';
import {
  box,
  deduct,
  flag,
  holding,
  item,
  not,
  points,
  rubric,
  where,
} from '../../test/rubrics.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { Condition } from './condition.ts';
import { parseRubric, RubricError } from './parse-rubric.ts';
import type { Rubric } from './rubric.ts';
import { rubricSchema } from './schema.ts';

function refusal(json: unknown): string {
  try {
    parseRubric(json);
  } catch (error) {
    if (error instanceof RubricError) return error.message;
    throw error;
  }
  return 'accepted';
}

test('a rubric survives JSON', () => {
  expect(parseRubric(JSON.parse(JSON.stringify(hygiene)))).toEqual(hygiene);
});

test('the schema of a rubric has a JSON Schema', () => {
  expect(z.toJSONSchema(rubricSchema)).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: expect.arrayContaining(['irVersion', 'items', 'meaning']),
  });
});

test.each([
  [2, '2'],
  ['1', '"1"'],
  [null, 'null'],
  [{ toString: 1 }, '{"toString":1}'],
])('the version %j is refused', (irVersion, shown) => {
  expect(refusal({ ...hygiene, irVersion })).toBe(
    `the rubric was compiled for version ${shown} of the representation; this evaluator runs version 1: compile it again`,
  );
});

test.each([undefined, null, 'rubric', 1, [], {}])('%j is not a rubric', (json) => {
  expect(refusal(json)).toMatch(/^this is not a compiled rubric:\n/);
});

test('what is given is left as it is, accepted or not', () => {
  const json = { ...hygiene, items: { '1': {} } };
  expect(refusal(json)).toContain('→ at items');
  parseRubric(hygiene);
  expect([json, json.items, hygiene.items].some(Object.isFrozen)).toBe(false);
});

test('a rubric that was edited by hand is refused', () => {
  expect(refusal({ ...hygiene, version: '2021.2' })).toBe(
    'the rubric was changed after it was compiled: its content does not have its meaning hash',
  );
});

describe('the shape', () => {
  function shapeOf(parts: Partial<Rubric>): string {
    return refusal({ ...hygiene, ...parts });
  }

  test.each(['1.50', '2/4', '4/2', '1/2', '1e3', '-0', '01', '.5', 5, ''])(
    'an amount is exact and canonical: %j is not',
    (amount) => {
      const [first] = hygiene.items;
      const items = [{ ...first, points: amount }] as unknown as Rubric['items'];
      expect(shapeOf({ items })).toContain('→ at items[0].points');
    },
  );

  test('a deduction is not negative', () => {
    expect(shapeOf({ items: [item('1', '5', [deduct('1/a', points('-1'))])] })).toBe(
      'this is not a compiled rubric:\n✖ must not be negative\n  → at items[0].body.of[0].effect.amount.value',
    );
  });

  test.each([-1, 1.5, 16])('a total is rounded to 0 to 15 decimals: %d are refused', (decimals) => {
    expect(shapeOf({ total: [{ kind: 'round', mode: 'up', decimals }] })).toContain(
      '→ at total[0].decimals',
    );
  });

  test('a day exists', () => {
    expect(shapeOf({ period: { from: '2021-02-30', to: '2021-06-30' } })).toBe(
      'this is not a compiled rubric:\n✖ must be a day, as 2021-06-21\n  → at period.from',
    );
  });

  test('a text is Unicode', () => {
    expect(shapeOf({ title: '\ud83d' })).toBe(
      'this is not a compiled rubric:\n✖ must be Unicode text\n  → at title',
    );
  });

  test('there is no key of another name', () => {
    expect(shapeOf({ note: 'x' } as Partial<Rubric>)).toBe(
      'this is not a compiled rubric:\n✖ Unrecognized key: "note"',
    );
  });
});

describe('nesting', () => {
  function nested(levels: number): Rubric {
    let condition: Condition = holding('1/a');
    for (let level = 0; level < levels; level += 1) condition = not(condition);
    return rubric({
      facts: [flag('1/a')],
      items: [item('1', '5', [deduct('1/if', where(condition, '1'))])],
    });
  }

  test('of some hundred levels is run', () => {
    const deep = parseRubric(nested(480));
    expect(evaluate(deep, { items: { '1': { a: true } } }).total).toBe('4');
  });

  test('beyond any rubric is refused before it overflows the stack', () => {
    const message = 'this is not a compiled rubric: it nests over 500 levels';
    expect(refusal({ ...hygiene, items: nested(500).items })).toBe(message);
    const endless = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(refusal({ ...hygiene, items: JSON.parse(endless) })).toBe(message);
    const cyclic = box('item', []);
    Object.assign(cyclic, { of: [cyclic, cyclic] });
    expect(refusal({ ...hygiene, items: [cyclic] })).toBe(message);
  });
});
