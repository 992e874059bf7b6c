import { rational, type Rational } from '../amount/amount.ts';
import { type CivilDate, civilDateOf, isCivilDate, isInstant } from '../calendar/civil-date.ts';
import { assertNever } from '../invariant.ts';
import type { Fact } from '../ir/rubric.ts';
import type { Evidence } from './facts.ts';

/** A fact's value once read: what conditions and amounts compute with. */
export type KnownFact =
  | { readonly type: 'submission'; readonly date: CivilDate | null; readonly stated: string | null }
  | {
      readonly type: 'count';
      readonly number: Rational;
      readonly evidence: readonly Evidence[] | null;
    }
  | { readonly type: 'flag'; readonly holds: boolean }
  | { readonly type: 'number' | 'percentage'; readonly number: Rational }
  | { readonly type: 'choice'; readonly value: string };

/** Reads one fact's value; `undefined` where it is not of the fact's type. */
export function readFact(fact: Fact, value: unknown, timeZone: string): KnownFact | undefined {
  switch (fact.type) {
    case 'submission':
      return readSubmission(value, timeZone);
    case 'count':
      return readCount(value);
    case 'flag':
      return typeof value === 'boolean' ? { type: 'flag', holds: value } : undefined;
    case 'number':
      return numeric('number', readNumber(value));
    case 'percentage':
      return numeric('percentage', readPercentage(value));
    case 'choice':
      return typeof value === 'string' && fact.values.includes(value)
        ? { type: 'choice', value }
        : undefined;
    default:
      return assertNever(fact);
  }
}

function readSubmission(value: unknown, timeZone: string): KnownFact | undefined {
  if (value === null) return { type: 'submission', date: null, stated: null };
  if (typeof value !== 'string') return undefined;
  if (isCivilDate(value)) return { type: 'submission', date: value, stated: value };
  if (!isInstant(value)) return undefined;
  return { type: 'submission', date: civilDateOf(value, timeZone), stated: value };
}

function readCount(value: unknown): KnownFact | undefined {
  if (Array.isArray(value)) {
    return value.every(isEvidence)
      ? { type: 'count', number: rational(String(value.length)), evidence: value }
      : undefined;
  }
  return Number.isSafeInteger(value) && (value as number) >= 0
    ? { type: 'count', number: rational(String(value)), evidence: null }
    : undefined;
}

function isEvidence(value: unknown): value is Evidence {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(
      (field) =>
        field === null ||
        typeof field === 'string' ||
        typeof field === 'boolean' ||
        (typeof field === 'number' && Number.isFinite(field)),
    )
  );
}

/** A number is read as it prints, so 0.1 is one tenth and not the double next to it. */
function readNumber(value: unknown): Rational | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const text = String(value);
  return /^-?\d{1,400}(\.\d{1,400})?$/.test(text) ? rational(text) : undefined;
}

function readPercentage(value: unknown): Rational | undefined {
  return typeof value === 'string' && value.endsWith('%')
    ? readNumber(value.slice(0, -1))
    : undefined;
}

function numeric(
  type: 'number' | 'percentage',
  number: Rational | undefined,
): KnownFact | undefined {
  return number === undefined ? undefined : { type, number };
}
