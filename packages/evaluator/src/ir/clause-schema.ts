import { z } from 'zod';
import type { Box, Condition, Effect, Line, Num } from './rubric.ts';
import { amount, deadline, points, span, string, text } from './scalar-schema.ts';

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('flag'), fact: string }),
    z.strictObject({ kind: z.literal('never'), fact: string }),
    z.strictObject({ kind: z.literal('late'), fact: string, deadline }),
    z.strictObject({
      kind: z.literal('compare'),
      fact: string,
      op: z.enum(['<', '<=', '=', '!=', '>=', '>']),
      value: amount,
    }),
    z.strictObject({
      kind: z.literal('choice'),
      fact: string,
      values: z.array(string),
    }),
    z.strictObject({ kind: z.literal('all'), of: z.array(condition) }),
    z.strictObject({ kind: z.literal('any'), of: z.array(condition) }),
    z.strictObject({ kind: z.literal('not'), of: condition }),
  ]),
);

const num: z.ZodType<Num> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('constant'), value: points }),
    z.strictObject({ kind: z.literal('fact'), fact: string }),
    z.strictObject({ kind: z.literal('times'), factor: points, of: num }),
    z.strictObject({ kind: z.literal('excess'), of: num, over: num }),
    z.strictObject({ kind: z.literal('first'), most: points, of: num }),
    z.strictObject({ kind: z.literal('sum'), of: z.array(num) }),
    z.strictObject({ kind: z.literal('case'), when: condition, value: num, otherwise: num }),
  ]),
);

const effect: z.ZodType<Effect> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('deduct'), amount: num }),
  z.strictObject({ kind: z.literal('add'), amount: num }),
  z.strictObject({ kind: z.literal('set'), when: condition, to: amount }),
]);

const line = z.strictObject({
  kind: z.literal('line'),
  id: string,
  effect,
  waived: condition.nullable(),
  cite: text,
  span,
}) satisfies z.ZodType<Line>;

const part: z.ZodType<Line | Box> = z.lazy(() => z.discriminatedUnion('kind', [line, box]));

export const box = z.strictObject({
  kind: z.literal('box'),
  scope: z.enum(['clause', 'occurrence', 'item']),
  of: z.array(part),
  cap: points.nullable(),
  upTo: points.nullable(),
  cite: text,
}) satisfies z.ZodType<Box>;
