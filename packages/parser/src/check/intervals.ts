import { type Amount, compareAmounts, sumAmounts } from '@rubrica/evaluator';
import { assertNever } from '../invariant.ts';
import type { Operator } from '../syntax/ast/conditions.ts';

/** Where a line of values is cut: right before a value, so that it belongs to what follows, or right behind it. */
export interface Cut {
  readonly at: Amount;
  readonly side: 'before' | 'behind';
}

/** From a cut to another; `null` where it has no end. */
export interface Interval {
  readonly from: Cut | null;
  readonly to: Cut | null;
}

/** What values there are: any, or whole ones from a least on. */
export type Domain = { readonly least: Amount } | null;

/** A bound with its side, as an author writes it. */
export interface WrittenBound {
  readonly op: Operator;
  readonly value: Amount;
}

/** The values for which a comparison holds; `null` for `!=`, which leaves two intervals. */
export function intervalOf({ op, value: at }: WrittenBound): Interval | null {
  switch (op) {
    case '<':
      return { from: null, to: { at, side: 'before' } };
    case '<=':
      return { from: null, to: { at, side: 'behind' } };
    case '>=':
      return { from: { at, side: 'before' }, to: null };
    case '>':
      return { from: { at, side: 'behind' }, to: null };
    case '=':
      return { from: { at, side: 'before' }, to: { at, side: 'behind' } };
    case '!=':
      return null;
    default:
      return assertNever(op);
  }
}

/** The same values with their cuts as the domain has them: between whole numbers there is one place to cut. */
export function inDomain({ from, to }: Interval, domain: Domain): Interval {
  if (domain === null) return { from, to };
  const least: Cut = { at: domain.least, side: 'before' };
  const cut = from && wholeCut(from);
  const start = cut === null || compareCuts(cut, least) < 0 ? least : cut;
  return { from: start, to: to && wholeCut(to) };
}

function wholeCut({ at, side }: Cut): Cut {
  return { at: side === 'before' ? at : sumAmounts([at, '1']), side: 'before' };
}

/** Whether no value lies in it. */
export function isEmpty({ from, to }: Interval): boolean {
  return from !== null && to !== null && compareCuts(from, to) >= 0;
}

export interface Partition<One> {
  /** What no interval holds, in rising order. */
  readonly gaps: readonly Interval[];
  /** Each interval that begins before another ends, and that other. */
  readonly overlaps: readonly { readonly one: One; readonly other: One; readonly both: Interval }[];
}

/** What intervals leave out of their domain, and where they hold the same values. */
export function partition<One extends { readonly interval: Interval }>(
  intervals: readonly One[],
  domain: Domain,
): Partition<One> {
  const start: Cut | null = domain && { at: domain.least, side: 'before' };
  const rising = intervals.toSorted((a, b) => compareStarts(a.interval.from, b.interval.from));
  const gaps: Interval[] = [];
  const overlaps: { one: One; other: One; both: Interval }[] = [];
  /** Of those before, the one that reaches furthest. */
  let last: One | undefined;
  for (const one of rising) {
    const { from, to } = one.interval;
    if (last === undefined) {
      if (compareStarts(start, from) < 0) gaps.push({ from: start, to: from });
    } else if (startsWithin(from, last.interval.to)) {
      const both = { from, to: endsBehind(to, last.interval.to) ? last.interval.to : to };
      overlaps.push({ one, other: last, both });
    } else if (!endsAt(last.interval.to, from)) {
      gaps.push({ from: last.interval.to, to: from });
    }
    if (last === undefined || endsBehind(to, last.interval.to)) last = one;
  }
  const from = last === undefined ? start : last.interval.to;
  if (last === undefined || from !== null) gaps.push({ from, to: null });
  return { gaps, overlaps };
}

function startsWithin(start: Cut | null, end: Cut | null): boolean {
  return start === null || end === null || compareCuts(start, end) < 0;
}

function endsAt(end: Cut | null, start: Cut | null): boolean {
  return end !== null && start !== null && compareCuts(end, start) === 0;
}

function endsBehind(end: Cut | null, other: Cut | null): boolean {
  return other !== null && (end === null || compareCuts(end, other) > 0);
}

function compareStarts(a: Cut | null, b: Cut | null): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
  return compareCuts(a, b);
}

function compareCuts(a: Cut, b: Cut): number {
  const byValue = compareAmounts(a.at, b.at);
  if (byValue !== 0) return byValue;
  return (a.side === 'before' ? 0 : 1) - (b.side === 'before' ? 0 : 1);
}

/** An interval as an author writes it; of whole numbers by the first and the last. */
export function boundsOf({ from, to }: Interval, domain: Domain): readonly WrittenBound[] {
  if (domain !== null && from !== null) return wholeBounds(from, to, domain.least);
  if (from !== null && to !== null && compareAmounts(from.at, to.at) === 0) {
    return [{ op: '=', value: from.at }];
  }
  const low: readonly WrittenBound[] =
    from === null ? [] : [{ op: from.side === 'before' ? '>=' : '>', value: from.at }];
  const high: readonly WrittenBound[] =
    to === null ? [] : [{ op: to.side === 'before' ? '<' : '<=', value: to.at }];
  return [...low, ...high];
}

function wholeBounds(from: Cut, to: Cut | null, least: Amount): readonly WrittenBound[] {
  const first: WrittenBound = { op: '>=', value: from.at };
  if (to === null) return [first];
  const last: WrittenBound = { op: '<=', value: sumAmounts([to.at, '-1']) };
  if (compareAmounts(from.at, last.value) === 0) return [{ op: '=', value: from.at }];
  return compareAmounts(from.at, least) === 0 ? [last] : [first, last];
}
