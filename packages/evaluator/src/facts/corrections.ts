import { type Rational, ZERO } from '../amount/amount.ts';
import { type CivilDate, isCivilDate } from '../calendar/civil-date.ts';
import type { Rubric } from '../ir/rubric.ts';
import type { NumberValue } from './facts.ts';
import { readNumber } from './known-fact.ts';
import type { FactPath, FactProblem } from './problem.ts';
import { received } from './received.ts';

/**
 * What an appeal (申诉) changed: points that an item, or the total, gains or loses by decision. The facts stay as they
 * are; the ledger has a line for it.
 */
export type Correction<ItemId extends string = string> = {
  /** The item corrected; without it the total is. */
  readonly item?: ItemId;
  /** What is added, below zero what is taken; not 0. */
  readonly points: NumberValue;
  readonly reason: string;
  /** The day of the decision. */
  readonly date: CivilDate;
  /** Who decided. */
  readonly by?: string;
  /** The sentence that the decision rests on, verbatim. */
  readonly cite?: string;
};

/** A correction once read. */
export interface KnownCorrection {
  /** `null`: the total. */
  readonly item: string | null;
  readonly points: Rational;
  readonly reason: string;
  readonly date: CivilDate;
  readonly by: string | null;
  readonly cite: string | null;
}

const KEYS = ['item', 'points', 'reason', 'date', 'by', 'cite'];

export interface ReadCorrections {
  /** By their days, those of one day in their order. */
  readonly corrections: readonly KnownCorrection[];
  readonly problems: readonly FactProblem[];
}

/** Reads the corrections of one entity; there may be none. */
export function readCorrections(rubric: Rubric, input: unknown, path: FactPath): ReadCorrections {
  if (input === undefined) return { corrections: [], problems: [] };
  if (!Array.isArray(input)) {
    return {
      corrections: [],
      problems: [{ code: 'not-an-array', path, received: received(input) }],
    };
  }
  const read = [...input].map((one, index) => readOne(rubric, one, [...path, index]));
  return {
    corrections: read
      .flatMap((one) => ('correction' in one ? [one.correction] : []))
      .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
    problems: read.flatMap((one) => ('problems' in one ? one.problems : [])),
  };
}

function readOne(
  { items }: Rubric,
  input: unknown,
  path: FactPath,
): { readonly correction: KnownCorrection } | { readonly problems: readonly FactProblem[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { problems: [{ code: 'not-an-object', path, received: received(input) }] };
  }
  const given = new Map<string, unknown>(Object.entries(input));
  const ids = items.map(({ id }) => id);
  const item = given.get('item');
  const points = readNumber(given.get('points'));
  const reason = textOf(given.get('reason'));
  const date = given.get('date');
  const day = typeof date === 'string' && isCivilDate(date) ? date : undefined;
  const [by, cite] = [optionalText(given.get('by')), optionalText(given.get('cite'))];
  const problems: FactProblem[] = [...given.keys()]
    .filter((key) => !KEYS.includes(key))
    .map((key) => ({ code: 'unknown', path: [...path, key], known: KEYS }));
  const wrong = (key: string, expected: 'points' | 'text' | 'day') =>
    problems.push({
      code: 'bad-correction',
      path: [...path, key],
      expected,
      received: received(given.get(key)),
    });
  const isKnown = item === undefined || (typeof item === 'string' && ids.includes(item));
  if (!isKnown) {
    const at = [...path, 'item'];
    problems.push({ code: 'unknown-item', path: at, received: received(item), known: ids });
  }
  if (points === undefined || points.equals(ZERO)) wrong('points', 'points');
  if (reason === undefined) wrong('reason', 'text');
  if (day === undefined) wrong('date', 'day');
  if (by === undefined) wrong('by', 'text');
  if (cite === undefined) wrong('cite', 'text');
  if (
    problems.length > 0 ||
    points === undefined ||
    reason === undefined ||
    day === undefined ||
    by === undefined ||
    cite === undefined
  ) {
    return { problems };
  }
  const of = typeof item === 'string' ? item : null;
  return { correction: { item: of, points, reason, date: day, by, cite } };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && /\S/.test(value) ? value : undefined;
}

/** `null` where there is none. */
function optionalText(value: unknown): string | null | undefined {
  return value === undefined ? null : textOf(value);
}
