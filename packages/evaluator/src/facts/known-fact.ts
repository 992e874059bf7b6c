import { type Amount, type Rational, rational, rationalOfNumber, ZERO } from '../amount/amount.ts';
import { type CivilDate, civilDateOf, isCivilDate, isInstant } from '../calendar/civil-date.ts';
import { assertNever } from '../invariant.ts';
import type {
  Attribute,
  CountFact,
  Fact,
  JudgementFact,
  SeriesFact,
  SubmissionFact,
} from '../ir/fact.ts';
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
      /** Milliseconds from 1970 in UTC; `null` where only the day is known. */
      readonly instant: number | null;
      readonly stated: string | null;
      readonly standing: Standing;
    }
  | {
      readonly type: 'count';
      readonly number: Rational;
      readonly evidence: readonly Evidence[] | null;
      readonly attributes: readonly Attribute[];
    }
  | { readonly type: 'flag'; readonly holds: boolean }
  | { readonly type: 'judgement'; readonly number: Rational; readonly reason: string | null }
  | { readonly type: 'number' | 'percentage'; readonly number: Rational }
  | {
      readonly type: 'series';
      readonly of: 'number' | 'percentage';
      readonly numbers: readonly Rational[];
    }
  | { readonly type: 'choice'; readonly value: string };

/** Reads one fact's value; `undefined` where it is not of the fact's type. */
export function readFact(fact: Fact, value: unknown, timeZone: string): KnownFact | undefined {
  switch (fact.type) {
    case 'submission':
      return readSubmission(fact, value, timeZone);
    case 'count':
      return readCount(fact, value);
    case 'judgement':
      return readJudgement(fact, value);
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
    case 'series':
      return readSeries(fact, value);
    default:
      return assertNever(fact);
  }
}

function readSeries({ of, least }: SeriesFact, value: unknown): KnownFact | undefined {
  if (!Array.isArray(value) || value.length < least) return undefined;
  const read = of === 'percentage' ? readPercentage : readNumber;
  const numbers = [...value].map(read).filter((number) => number !== undefined);
  return numbers.length === value.length ? { type: 'series', of, numbers } : undefined;
}

function readSubmission(
  { precision }: SubmissionFact,
  value: unknown,
  timeZone: string,
): KnownFact | undefined {
  if (value === null) {
    return { type: 'submission', date: null, instant: null, stated: null, standing: 'never' };
  }
  if (typeof value !== 'string') return undefined;
  const date = dayIn(value, timeZone);
  const instant = isInstant(value) ? Date.parse(value) : null;
  return date === undefined || (precision === 'instant' && instant === null)
    ? undefined
    : { type: 'submission', date, instant, stated: value, standing: 'submitted' };
}

function dayIn(text: string, timeZone: string): CivilDate | undefined {
  if (isCivilDate(text)) return text;
  return isInstant(text) ? civilDateOf(text, timeZone) : undefined;
}

function readCount({ most, attributes }: CountFact, value: unknown): KnownFact | undefined {
  if (Array.isArray(value)) {
    // A copy, so that the ledger stays as it is whatever becomes of the facts; it shows the holes too.
    const records = [...value];
    const number = rationalOfNumber(records.length);
    return isUpTo(number, most) &&
      records.every((record) => isEvidence(record) && hasAttributes(record, attributes))
      ? { type: 'count', number, evidence: records.map((record) => ({ ...record })), attributes }
      : undefined;
  }
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) return undefined;
  // Of cases of which more is asked than how many there are, no number says enough but none.
  if (attributes.length > 0 && value > 0) return undefined;
  const number = rationalOfNumber(value);
  return isUpTo(number, most) ? { type: 'count', number, evidence: null, attributes } : undefined;
}

function isUpTo(number: Rational, most: Amount | null): boolean {
  return most === null || number.compare(rational(most)) <= 0;
}

/** A record without a flag's key says nothing of it, so that it is invalid; only own keys count. */
function hasAttributes(record: Evidence, attributes: readonly Attribute[]): boolean {
  return attributes.every((attribute) => {
    const value = Object.hasOwn(record, attribute.name) ? record[attribute.name] : undefined;
    if (attribute.type === 'flag') return typeof value === 'boolean';
    if (typeof value !== 'string') return false;
    return attribute.type === 'text' ? /\S/.test(value) : attribute.values.includes(value);
  });
}

/** `false`: there is nothing to judge. */
function readJudgement({ least, most }: JudgementFact, value: unknown): KnownFact | undefined {
  if (value === false) return { type: 'judgement', number: ZERO, reason: null };
  if (!isPlainObject(value) || Object.keys(value).toSorted().join() !== 'points,reason') {
    return undefined;
  }
  const { points, reason } = value as { readonly points: unknown; readonly reason: unknown };
  const number = readNumber(points);
  if (number === undefined || typeof reason !== 'string' || reason.trim() === '') return undefined;
  const fits = number.compare(rational(least)) >= 0 && number.compare(rational(most)) <= 0;
  return fits ? { type: 'judgement', number, reason } : undefined;
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

export function readNumber(value: unknown): Rational | undefined {
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
