import { z } from 'zod';
import type { Derived, Formula } from './derived.ts';
import { amount, span, string, text } from './scalar-schema.ts';

const parts = z.lazy(() => z.array(formula).nonempty());
const dropped = z.int().nonnegative();

const formula: z.ZodType<Formula> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('constant'), value: amount }),
    z.strictObject({ kind: z.literal('fact'), fact: string }),
    z.strictObject({ kind: z.literal('sum'), of: parts }),
    z.strictObject({ kind: z.literal('product'), of: parts }),
    z.strictObject({ kind: z.literal('quotient'), of: formula, by: formula }),
    z.strictObject({ kind: z.literal('largest'), of: parts }),
    z.strictObject({ kind: z.literal('smallest'), of: parts }),
    z.strictObject({
      kind: z.literal('rounded'),
      of: formula,
      mode: z.enum(['half-up', 'up', 'down']),
      decimals: z.int().min(0).max(15),
    }),
    z.strictObject({
      kind: z.literal('fold'),
      take: z.enum(['mean', 'sum', 'highest', 'lowest']),
      over: z.enum(['facts', 'entities']),
      facts: z.array(string).nonempty(),
      drop: z.strictObject({ lowest: dropped, highest: dropped }),
    }),
    z.strictObject({
      kind: z.literal('rank'),
      fact: string,
      first: z.enum(['highest', 'lowest']),
      ties: z.enum(['best', 'worst', 'mean', 'dense']),
    }),
    z.strictObject({ kind: z.literal('entities') }),
  ]),
);

export const derived: z.ZodType<Derived> = z.strictObject({
  type: z.enum(['number', 'percentage']),
  id: string,
  item: text,
  occurrence: text,
  name: text,
  label: text,
  value: formula,
  otherwise: amount.nullable(),
  span,
});
