import { z } from 'zod';
import { AMOUNT_PATTERN, rational } from '../amount/amount.ts';
import { isCivilDate } from '../calendar/civil-date.ts';
import type {
  Box,
  Condition,
  Deadline,
  Effect,
  Example,
  Fact,
  Group,
  Item,
  Line,
  Num,
  Rubric,
  Span,
  Stage,
} from './rubric.ts';

const amount = z.string().regex(AMOUNT_PATTERN).meta({ description: 'an exact number, canonical' });
const points = amount.refine((value) => AMOUNT_PATTERN.test(value) && rational(value).s >= 0n, {
  error: 'must not be negative',
});
const civilDate = z.string().refine(isCivilDate, { error: 'must be a day, as 2021-06-21' });
const text = z.string().nullable();

const span: z.ZodType<Span> = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  line: z.int().positive(),
  column: z.int().positive(),
});

const deadline: z.ZodType<Deadline> = z.strictObject({
  date: civilDate,
  dayItself: z.enum(['on-time', 'late']),
});

const factBase = {
  id: z.string(),
  item: text,
  occurrence: text,
  name: z.string(),
  label: text,
  span,
};

const fact: z.ZodType<Fact> = z.discriminatedUnion('type', [
  z.strictObject({
    ...factBase,
    type: z.literal('submission'),
    deadline: deadline.nullable(),
  }),
  z.strictObject({ ...factBase, type: z.literal('count') }),
  z.strictObject({ ...factBase, type: z.literal('flag') }),
  z.strictObject({ ...factBase, type: z.literal('number') }),
  z.strictObject({ ...factBase, type: z.literal('percentage') }),
  z.strictObject({
    ...factBase,
    type: z.literal('choice'),
    values: z.array(z.string()).nonempty().readonly(),
  }),
]);

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('flag'), fact: z.string() }),
    z.strictObject({ kind: z.literal('never'), fact: z.string() }),
    z.strictObject({ kind: z.literal('late'), fact: z.string(), deadline }),
    z.strictObject({
      kind: z.literal('compare'),
      fact: z.string(),
      op: z.enum(['<', '<=', '=', '!=', '>=', '>']),
      value: amount,
    }),
    z.strictObject({
      kind: z.literal('choice'),
      fact: z.string(),
      values: z.array(z.string()).readonly(),
    }),
    z.strictObject({ kind: z.literal('all'), of: z.array(condition).readonly() }),
    z.strictObject({ kind: z.literal('any'), of: z.array(condition).readonly() }),
    z.strictObject({ kind: z.literal('not'), of: condition }),
  ]),
);

const num: z.ZodType<Num> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('constant'), value: points }),
    z.strictObject({ kind: z.literal('fact'), fact: z.string() }),
    z.strictObject({ kind: z.literal('times'), factor: points, of: num }),
    z.strictObject({ kind: z.literal('case'), when: condition, then: num, else: num }),
  ]),
);

const effect: z.ZodType<Effect> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('deduct'), amount: num }),
  z.strictObject({ kind: z.literal('add'), amount: num }),
  z.strictObject({ kind: z.literal('set'), when: condition, to: amount }),
]);

const line: z.ZodType<Line> = z.strictObject({
  kind: z.literal('line'),
  id: z.string(),
  effect,
  waived: condition.nullable(),
  cite: text,
  span,
});

const box: z.ZodType<Box> = z.lazy(() =>
  z.strictObject({
    kind: z.literal('box'),
    scope: z.enum(['clause', 'occurrence', 'item']),
    of: z.array(z.union([line, box])).readonly(),
    cap: points.nullable(),
    upTo: points.nullable(),
  }),
);

const group: z.ZodType<Group> = z.strictObject({
  id: z.string(),
  title: text,
  points: points.nullable(),
  span,
});

const item: z.ZodType<Item> = z.strictObject({
  id: z.string(),
  title: text,
  group: text,
  points,
  start: amount,
  floor: amount,
  ceiling: amount,
  body: box,
  standard: text,
  timing: text,
  span,
});

const stage: z.ZodType<Stage> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('collect'),
    start: amount,
    take: z.enum(['score', 'score-less-points']),
  }),
  z.strictObject({ kind: z.literal('clamp'), floor: amount, ceiling: amount }),
]);

const evidence = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null()]),
);

const example: z.ZodType<Example> = z.strictObject({
  item: text,
  given: z
    .array(
      z.strictObject({
        fact: z.string(),
        value: z.union([
          z.string(),
          z.number(),
          z.boolean(),
          z.null(),
          z.array(evidence).readonly(),
        ]),
      }),
    )
    .readonly(),
  expect: amount,
  span,
});

/** The shape of a compiled rubric. `parseRubric` also holds its references and its meaning hash. */
export const rubricSchema = z.strictObject({
  kind: z.literal('rubric'),
  irVersion: z.literal(1),
  id: z.string(),
  title: text,
  version: z.string(),
  period: z.strictObject({ from: civilDate, to: civilDate }),
  timeZone: z.string(),
  cites: z.array(z.string()).readonly(),
  facts: z.array(fact).readonly(),
  groups: z.array(group).readonly(),
  items: z.array(item).readonly(),
  total: z.array(stage).readonly(),
  examples: z.array(example).readonly(),
  source: z.strictObject({ hash: z.string() }),
  meaning: z.string(),
}) satisfies z.ZodType<Rubric>;
