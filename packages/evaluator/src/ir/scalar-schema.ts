import { z } from 'zod';
import { AMOUNT_PATTERN, isAmount, MOST_DIGITS } from '../amount/amount.ts';
import { isCivilDate, isInstant } from '../calendar/civil-date.ts';
import type { Deadline } from './fact.ts';
import type { Span } from './rubric.ts';

// Half a surrogate pair has no UTF-8 form, so a rubric that holds one has no meaning hash.
export const string = z.string().refine((value) => !/\p{Surrogate}/u.test(value), {
  error: 'must be Unicode text',
});
export const text = string.nullable();
export const amount = z
  .string()
  .max(MOST_DIGITS, { error: `must not be longer than ${MOST_DIGITS} characters`, abort: true })
  .regex(AMOUNT_PATTERN, { error: 'must be an exact number, canonical', abort: true })
  .refine(isAmount, { error: 'must be in lowest terms, as a decimal where there is one' });
export const points = amount.refine((value) => !value.startsWith('-'), {
  error: 'must not be negative',
});
export const whole = points.regex(/^\d+$/, { error: 'must be a whole number' });
export const positive = points.refine((value) => value !== '0', { error: 'must be above 0' });
export const instant = z.string().refine((value) => isInstant(value) && value.endsWith('Z'), {
  error: 'must be an instant, as 2021-06-21T09:00:00Z',
});
export const civilDate = z.string().refine(isCivilDate, { error: 'must be a day, as 2021-06-21' });

export const span: z.ZodType<Span> = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  line: z.int().positive(),
  column: z.int().positive(),
  base: z.int().nonnegative().exactOptional(),
});

export const deadline: z.ZodType<Deadline> = z.strictObject({
  date: civilDate,
  dayItself: z.enum(['on-time', 'late']),
  time: z
    .strictObject({ local: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), instant })
    .nullable(),
});
