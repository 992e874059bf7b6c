import { expect, test } from 'vitest';
import { z } from 'zod';
import { FAULTLESS, hygiene } from '../../test/hygiene.ts';
import {
  cases,
  count,
  countUpTo,
  flag,
  instant,
  item,
  judgement,
  rubric,
  series,
  submission,
} from '../../test/rubrics.ts';
import type { Fact } from '../ir/fact.ts';
import { factsFileSchema, factsSchema } from './schema.ts';

const FILE = {
  rubric: 'hygiene-2021',
  version: '2021.1',
  entities: [{ entity: '日新街道', ...FAULTLESS }],
};

test('facts that fit come out as they went in', () => {
  expect(factsSchema(hygiene).parse(FAULTLESS)).toEqual(FAULTLESS);
  expect(factsFileSchema(hygiene).parse(FILE)).toEqual(FILE);
});

test('an issue has its path and the words of the evaluator', () => {
  const { error } = factsSchema(hygiene).safeParse({
    ...FAULTLESS,
    items: { ...FAULTLESS.items, '4.1': { submitted: null, unrecorded: -1 } },
  });
  expect(error?.issues).toMatchObject([
    {
      path: ['items', '4.1', 'unrecorded'],
      message:
        'got -1; give a whole number from 0, or an array with one record a case (未记入不良行为记录)',
    },
  ]);
});

test('a file has each entity once', () => {
  const { error } = factsFileSchema(hygiene).safeParse({
    ...FILE,
    entities: [FILE.entities[0], FILE.entities[0]],
  });
  expect(error?.issues).toMatchObject([
    {
      path: ['entities', 1, 'entity'],
      message: 'the entity "日新街道" is there more than once',
    },
  ]);
});

test('the JSON Schema of facts names every fact, with its label', () => {
  const evidence = {
    type: 'object',
    additionalProperties: { type: ['string', 'number', 'boolean', 'null'] },
  };
  const submitted = {
    anyOf: [
      {
        anyOf: [
          { type: 'string', format: 'date' },
          { type: 'string', format: 'date-time' },
        ],
      },
      { type: 'null' },
    ],
  };
  const occurrence = {
    type: 'object',
    properties: { submitted },
    required: ['submitted'],
    additionalProperties: false,
  };
  expect(z.toJSONSchema(factsSchema(hygiene))).toMatchObject({
    type: 'object',
    properties: {
      facts: {
        properties: { flooded: { type: 'boolean', description: '辖区受灾' } },
        required: ['flooded'],
      },
      items: {
        properties: {
          '2': {
            properties: {
              Q1: occurrence,
              Q2: occurrence,
              'patrols-below-frequency': { type: 'boolean' },
            },
            required: ['Q1', 'Q2', 'patrols-below-frequency'],
          },
          '4.1': {
            properties: {
              submitted,
              unrecorded: {
                description: '未记入不良行为记录',
                anyOf: [
                  { type: 'integer', minimum: 0 },
                  { type: 'array', items: evidence },
                ],
              },
            },
          },
          '5': {
            properties: {
              replied: { type: 'string', pattern: '^-?\\d{1,400}(\\.\\d{1,400})?%$' },
              distance: { anyOf: [{ type: 'number' }, { type: 'string' }] },
              grade: { type: 'string', enum: ['优', '良', '差'] },
            },
          },
        },
        required: ['2', '5', '4.1'],
      },
    },
    required: ['items', 'facts'],
    additionalProperties: false,
  });
});

test('what asks for no facts may be left out', () => {
  const of = rubric({ items: [item('toString', '5', []), item('2', '5', [])], facts: [] });
  for (const facts of [{}, { items: {} }, { items: { toString: {}, '2': {} } }]) {
    expect(factsSchema(of).safeParse(facts).success).toBe(true);
  }
  expect(factsSchema(of).safeParse({ items: { '2': { a: 1 } } }).success).toBe(false);
  const none = { type: 'object', additionalProperties: false };
  expect(z.toJSONSchema(factsSchema(of))).toMatchObject({
    properties: { items: { properties: { toString: none, '2': none } } },
  });
  expect(z.toJSONSchema(factsSchema(of))).not.toHaveProperty('required');
});

test('the JSON Schema of a facts file is for one rubric and version', () => {
  const of = rubric({ facts: [submission('a')] });
  expect(z.toJSONSchema(factsFileSchema(of))).toMatchObject({
    properties: {
      rubric: { const: 'test' },
      version: { const: '1' },
      about: { type: 'array', items: { type: 'string' } },
      entities: { type: 'array', items: { required: ['entity', 'facts'] } },
    },
    required: ['rubric', 'version', 'entities'],
    additionalProperties: false,
  });
});

/** The JSON Schema of one shared fact. */
function schemaOf(fact: Fact): unknown {
  const { properties } = z.toJSONSchema(factsSchema(rubric({ facts: [fact] })));
  const { facts } = properties as { facts: { properties: Record<string, unknown> } };
  return facts.properties[fact.name];
}

const DECIMAL = '^-?\\d{1,400}(\\.\\d{1,400})?$';
const NUMBER = { anyOf: [{ type: 'number' }, { type: 'string', pattern: DECIMAL }] };

test('a count has no more than there can be, in figures and in records', () => {
  expect(schemaOf(countUpTo('a', '4'))).toMatchObject({
    anyOf: [
      { type: 'integer', minimum: 0, maximum: 4 },
      { type: 'array', maxItems: 4 },
    ],
  });
  const [figures, records] = (schemaOf(count('a')) as { anyOf: readonly object[] }).anyOf;
  expect(factsSchema(rubric({ facts: [count('a')] })).safeParse({ facts: { a: 7 } }).success).toBe(
    true,
  );
  expect(figures).toMatchObject({ type: 'integer' });
  expect(records).not.toHaveProperty('maxItems');
});

test('cases of which more is asked are given as records with their attributes, or as none', () => {
  const asked = cases('a', ['city', 'town']);
  const place = { type: 'text', id: 'a.place', name: 'place' } as const;
  const fact: Fact =
    asked.type === 'count' ? { ...asked, attributes: [...asked.attributes, place] } : asked;
  expect(schemaOf(fact)).toMatchObject({
    anyOf: [
      { const: 0 },
      {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            grave: { type: 'boolean' },
            level: { enum: ['city', 'town'] },
            place: { type: 'string', pattern: '\\S' },
          },
          required: ['grave', 'level', 'place'],
          additionalProperties: { type: ['string', 'number', 'boolean', 'null'] },
        },
      },
    ],
  });
});

test('what is judged has points and a reason, or is nothing', () => {
  expect(schemaOf(judgement('a', '1', '4'))).toMatchObject({
    anyOf: [
      { const: false },
      { properties: { points: NUMBER, reason: { type: 'string', pattern: '\\S' } } },
    ],
  });
});

test('several numbers are of one kind, and no fewer than are asked for', () => {
  expect(schemaOf(series('a', 3))).toMatchObject({ type: 'array', items: NUMBER, minItems: 3 });
  expect(schemaOf(series('a', 1, 'percentage'))).toMatchObject({
    items: { type: 'string', pattern: DECIMAL.replace('$', '%$') },
  });
});

test('an instant says its offset, and no day stands for it', () => {
  const schema = factsSchema(rubric({ facts: [instant('a')] }));
  const both = factsSchema(rubric({ facts: [submission('a')] }));
  expect(schemaOf(instant('a'))).toMatchObject({
    anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }],
  });
  for (const time of ['2021-06-21T17:00:00+08:00', '2021-06-21T09:00:00Z']) {
    expect(schema.safeParse({ facts: { a: time } }).success).toBe(true);
    expect(both.safeParse({ facts: { a: time } }).success).toBe(true);
  }
  expect(schema.safeParse({ facts: { a: '2021-06-21' } }).success).toBe(false);
});

test('a fact without a label has no description', () => {
  expect(schemaOf(flag('a'))).not.toHaveProperty('description');
});
