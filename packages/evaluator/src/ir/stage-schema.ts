import { z } from 'zod';
import { condition } from './clause-schema.ts';
import { amount, points, string, text } from './scalar-schema.ts';
import type { Grades, ScoreTest, Stage, Veto } from './stage.ts';

const items = z.array(string);

const scoreTest: z.ZodType<ScoreTest> = z.strictObject({
  op: z.enum(['<', '<=', '=', '!=', '>=', '>']),
  value: amount,
});

const veto: z.ZodType<Veto> = z.strictObject({
  id: string,
  when: condition,
  by: z.enum(['set', 'at-most']),
  to: amount,
  cite: text,
});

export const stage: z.ZodType<Stage> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('collect'),
    start: amount,
    take: z.enum(['score', 'score-less-points']),
  }),
  z.strictObject({
    kind: z.literal('spread'),
    id: string,
    items,
    policy: z.enum(['rescale', 'spread']),
  }),
  z.strictObject({ kind: z.literal('weight'), id: string, items, factor: points }),
  z.strictObject({
    kind: z.literal('bound'),
    id: string,
    items,
    cap: points.nullable(),
    upTo: points.nullable(),
    cite: text,
  }),
  z.strictObject({ kind: z.literal('extras') }),
  z.strictObject({ kind: z.literal('rescale'), to: points }),
  z.strictObject({
    kind: z.literal('bonus'),
    id: string,
    items,
    upTo: points.nullable(),
    counts: scoreTest.nullable(),
    cite: text,
  }),
  z.strictObject({
    kind: z.literal('times'),
    id: string,
    factor: points,
    when: condition,
    cite: text,
  }),
  z.strictObject({ kind: z.literal('clamp'), floor: amount, ceiling: amount.nullable() }),
  z.strictObject({
    kind: z.literal('round'),
    mode: z.enum(['half-up', 'up', 'down']),
    decimals: z.int().min(0).max(15),
  }),
  z.strictObject({ kind: z.literal('vetoes'), of: z.array(veto) }),
]);

export const grades: z.ZodType<Grades> = z.strictObject({
  bands: z
    .array(
      z.strictObject({
        grade: string,
        within: z.array(scoreTest),
        when: condition.nullable(),
      }),
    )
    .nonempty(),
  limits: z.array(z.strictObject({ id: string, when: condition, atMost: string, cite: text })),
});
