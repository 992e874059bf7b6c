import { z } from 'zod';
import type { Amount } from '../amount/amount.ts';
import type { Base, Change } from './change.ts';
import { box, condition } from './clause-schema.ts';
import { derived } from './derived-schema.ts';
import type { Attribute, Fact } from './fact.ts';
import type { Extra, Item, Points } from './item.ts';
import { type Example, type Group, IR_VERSION, type Rubric } from './rubric.ts';
import { amount, civilDate, deadline, points, span, string, text, whole } from './scalar-schema.ts';
import { grades, stage } from './stage-schema.ts';

const factBase = {
  id: string,
  item: text,
  occurrence: text,
  name: string,
  label: text,
  span,
};

const attribute: z.ZodType<Attribute> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), id: string, name: string }),
  z.strictObject({ type: z.literal('flag'), id: string, name: string }),
  z.strictObject({
    type: z.literal('choice'),
    id: string,
    name: string,
    values: z.array(string).nonempty(),
  }),
]);

const fact: z.ZodType<Fact> = z.discriminatedUnion('type', [
  z.strictObject({
    ...factBase,
    type: z.literal('submission'),
    deadline: deadline.nullable(),
    precision: z.enum(['day', 'instant']),
  }),
  z.strictObject({
    ...factBase,
    type: z.literal('count'),
    most: whole.nullable(),
    attributes: z.array(attribute),
  }),
  z.strictObject({ ...factBase, type: z.literal('judgement'), least: points, most: points }),
  z.strictObject({
    ...factBase,
    type: z.literal('series'),
    of: z.enum(['number', 'percentage']),
    least: z.int().positive(),
  }),
  z.strictObject({ ...factBase, type: z.literal('flag') }),
  z.strictObject({ ...factBase, type: z.literal('number') }),
  z.strictObject({ ...factBase, type: z.literal('percentage') }),
  z.strictObject({
    ...factBase,
    type: z.literal('choice'),
    values: z.array(string).nonempty(),
  }),
]);

const group: z.ZodType<Group> = z.strictObject({
  id: string,
  title: text,
  points: points.nullable(),
  span,
});

const extra: z.ZodType<Extra> = z.strictObject({
  id: string,
  when: condition.nullable(),
  amount: points,
  cite: text,
  span,
});

function pointsOf(each: z.ZodType<Amount>): z.ZodType<Points> {
  const of = z.array(z.strictObject({ value: string, points: each })).nonempty();
  return z.union([each, z.strictObject({ kind: z.literal('by-choice'), fact: string, of })]);
}

const item: z.ZodType<Item> = z.strictObject({
  id: string,
  title: text,
  group: text,
  points: pointsOf(points),
  start: pointsOf(amount),
  floor: amount,
  ceiling: pointsOf(amount).nullable(),
  body: box,
  notApplicable: z
    .strictObject({
      when: condition,
      policy: z.enum(['full', 'zero', 'rescale', 'spread']),
      cite: text,
    })
    .nullable(),
  extras: z.array(extra),
  standard: text,
  timing: text,
  span,
});

const evidence = z.record(string, z.union([string, z.number(), z.boolean(), z.null()]));

const factValue = z.union([
  string,
  z.number(),
  z.boolean(),
  z.null(),
  z.array(evidence),
  z.array(z.union([z.number(), string])),
  z.strictObject({ points: z.union([z.number(), string]), reason: string }),
]);

const example: z.ZodType<Example> = z.strictObject({
  item: text,
  given: z.array(z.strictObject({ fact: string, value: factValue })),
  peers: z.array(z.strictObject({ fact: string, values: z.array(factValue) })).default([]),
  expect: amount,
  grade: text,
  span,
});

const change: z.ZodType<Change> = z.strictObject({
  kind: z.enum(['drop', 'replace', 'add']),
  item: string,
  clause: text,
  cite: text,
});

const base: z.ZodType<Base> = z.strictObject({ id: string, version: string, hash: string });

/** The shape of a compiled rubric. `parseRubric` also holds its references and its meaning hash. */
export const rubricSchema = z.strictObject({
  kind: z.literal('rubric'),
  irVersion: z.literal(IR_VERSION),
  id: string,
  title: text,
  version: string,
  period: z.strictObject({ from: civilDate, to: civilDate }),
  timeZone: string,
  cites: z.array(string),
  facts: z.array(fact),
  derived: z.array(derived).default([]),
  groups: z.array(group),
  items: z.array(item),
  total: z.array(stage),
  grades: grades.nullable(),
  examples: z.array(example),
  changes: z.array(change).default([]),
  source: z.strictObject({ hash: string, bases: z.array(base).default([]) }),
  meaning: string,
}) satisfies z.ZodType<Rubric>;
