import { z } from 'zod';
import type { Condition } from './condition.ts';
import type { Box, Effect, Line } from './item.ts';
import type { LatenessUnit, Num } from './num.ts';
import {
  amount,
  civilDate,
  deadline,
  instant,
  points,
  positive,
  span,
  string,
  text,
} from './scalar-schema.ts';

export const condition: z.ZodType<Condition> = z.lazy(() =>
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

const latenessUnit: z.ZodType<LatenessUnit> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hour'), from: instant }),
  z.strictObject({ kind: z.literal('day') }),
  z.strictObject({ kind: z.literal('month') }),
  z.strictObject({
    kind: z.literal('working-day'),
    off: z.array(civilDate),
    on: z.array(civilDate),
  }),
]);

const num: z.ZodType<Num> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('constant'), value: points }),
    z.strictObject({ kind: z.literal('fact'), fact: string }),
    z.strictObject({ kind: z.literal('times'), factor: points, of: num }),
    z.strictObject({ kind: z.literal('excess'), of: num, over: num }),
    z.strictObject({ kind: z.literal('first'), most: points, of: num }),
    z.strictObject({ kind: z.literal('sum'), of: z.array(num) }),
    z.strictObject({
      kind: z.literal('steps'),
      of: num,
      size: positive,
      parts: z.enum(['full', 'started', 'nearest', 'exact']),
    }),
    z.strictObject({ kind: z.literal('lateness'), fact: string, deadline, unit: latenessUnit }),
    z.strictObject({ kind: z.literal('each'), fact: string, amount: num, best: text }),
    z.strictObject({ kind: z.literal('judged'), fact: string }),
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
  take: z.enum(['all', 'highest', 'lowest', 'first']),
  cap: points.nullable(),
  upTo: points.nullable(),
  cite: text,
}) satisfies z.ZodType<Box>;
