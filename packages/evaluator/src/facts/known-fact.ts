import { type Rational, rational, rationalOfNumber } from '../amount/amount.ts';
import { type CivilDate, civilDateOf, isCivilDate, isInstant } from '../calendar/civil-date.ts';
import { assertNever } from '../invariant.ts';
import type { Fact } from '../ir/rubric.ts';
import type { Evidence } from './facts.ts';

/**
 * Where a submission stands. As of a day, one that is not there is either `overdue` or `not-yet-due`;
 * without such a day it is `never`.
 */
export type Standing = 'submitted' | 'never' | 'not-yet-due' | 'overdue';

/** A fact's value once read: what conditions and amounts compute with. */
export type KnownFact =
  | {
      readonly type: 'submission';
      readonly date: CivilDate | null;
      readonly stated: string | null;
      readonly standing: Standing;
    }
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
  if (value === null) {
    return { type: 'submission', date: null, stated: null, standing: 'never' };
  }
  if (typeof value !== 'string') return undefined;
  const date = dayIn(value, timeZone);
  return date === undefined
    ? undefined
    : { type: 'submission', date, stated: value, standing: 'submitted' };
}

function dayIn(text: string, timeZone: string): CivilDate | undefined {
  if (isCivilDate(text)) return text;
  return isInstant(text) ? civilDateOf(text, timeZone) : undefined;
}

function readCount(value: unknown): KnownFact | undefined {
  if (Array.isArray(value)) {
    // A copy, so that the ledger stays as it is whatever becomes of the facts; it shows the holes too.
    const records = [...value];
    return records.every(isEvidence)
      ? {
          type: 'count',
          number: rationalOfNumber(records.length),
          evidence: records.map((record) => ({ ...record })),
        }
      : undefined;
  }
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? { type: 'count', number: rationalOfNumber(value), evidence: null }
    : undefined;
}

function isEvidence(value: unknown): value is Evidence {
  return isPlainObject(value) && Object.values(value).every(isScalar);
}

/** Not a `Date` or a `Map`: an object as JSON has it, of any realm. */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isScalar(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  return typeof value === 'number' && Number.isFinite(value);
}

function readNumber(value: unknown): Rational | undefined {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? rationalOfNumber(value) : undefined;
  }
  return typeof value === 'string' ? readDecimal(value) : undefined;
}

function readPercentage(value: unknown): Rational | undefined {
  return typeof value === 'string' && value.endsWith('%')
    ? readDecimal(value.slice(0, -1))
    : undefined;
}

function readDecimal(text: string): Rational | undefined {
  return /^-?\d{1,400}(\.\d{1,400})?$/.test(text) ? rational(text) : undefined;
}

function numeric(
  type: 'number' | 'percentage',
  number: Rational | undefined,
): KnownFact | undefined {
  return number === undefined ? undefined : { type, number };
}
