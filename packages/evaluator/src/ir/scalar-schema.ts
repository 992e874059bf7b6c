import { z } from 'zod';
import { AMOUNT_PATTERN, isAmount } from '../amount/amount.ts';
import { isCivilDate } from '../calendar/civil-date.ts';
import type { Deadline, Span } from './rubric.ts';

// Half a surrogate pair has no UTF-8 form, so a rubric that holds one has no meaning hash.
export const string = z.string().refine((value) => !/\p{Surrogate}/u.test(value), {
  error: 'must be Unicode text',
});
export const text = string.nullable();
export const amount = z
  .string()
  .regex(AMOUNT_PATTERN, { error: 'must be an exact number, canonical', abort: true })
  .refine(isAmount, { error: 'must be in lowest terms, as a decimal where there is one' });
export const points = amount.refine((value) => !value.startsWith('-'), {
  error: 'must not be negative',
});
export const civilDate = z.string().refine(isCivilDate, { error: 'must be a day, as 2021-06-21' });

export const span: z.ZodType<Span> = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  line: z.int().positive(),
  column: z.int().positive(),
});

export const deadline: z.ZodType<Deadline> = z.strictObject({
  date: civilDate,
  dayItself: z.enum(['on-time', 'late']),
});
