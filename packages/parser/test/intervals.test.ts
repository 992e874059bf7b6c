import { compareAmounts } from '@rubrica/evaluator';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  boundsOf,
  type Domain,
  type Interval,
  inDomain,
  intervalOf,
  isEmpty,
  partition,
} from '../src/check/intervals.ts';

const OPERATORS = ['<', '<=', '=', '>=', '>'] as const;

/** One comparison, or a lower bound and an upper one. */
const interval: fc.Arbitrary<Interval> = fc
  .tuple(
    fc.constantFrom(...OPERATORS),
    fc.constantFrom('<', '<='),
    fc.integer({ min: 0, max: 8 }),
    fc.option(fc.integer({ min: 0, max: 8 })),
  )
  .map(([op, upper, low, high]) => {
    const one = intervalOf({ op, value: `${low}` }) ?? { from: null, to: null };
    if (high === null || one.to !== null) return one;
    return { from: one.from, to: intervalOf({ op: upper, value: `${high}` })?.to ?? null };
  });

const domain: fc.Arbitrary<Domain> = fc.constantFrom(null, { least: '0' }, { least: '1' });

/** Every whole and half number in and around the intervals; of a domain its own. */
function valuesOf(of: Domain): readonly string[] {
  const all = Array.from({ length: 23 }, (_, index) => `${(index - 2) / 2}`);
  if (of === null) return all;
  return all.filter((value) => !value.includes('.') && compareAmounts(value, of.least) >= 0);
}

function holds({ from, to }: Interval, value: string): boolean {
  const low = from === null ? 1 : compareAmounts(value, from.at);
  const high = to === null ? -1 : compareAmounts(value, to.at);
  return (
    (from?.side === 'before' ? low >= 0 : low > 0) && (to?.side === 'behind' ? high <= 0 : high < 0)
  );
}

test('what no interval holds is a gap, and what two hold an overlap', () => {
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 5 }), domain, (written, of) => {
      const placed = written
        .map((one) => ({ interval: inDomain(one, of) }))
        .filter((one) => !isEmpty(one.interval));
      const { gaps, overlaps } = partition(placed, of);
      for (const value of valuesOf(of)) {
        const count = placed.filter((one) => holds(one.interval, value)).length;
        expect(gaps.some((gap) => holds(gap, value))).toBe(count === 0);
        expect(overlaps.some(({ both }) => holds(both, value))).toBe(count > 1);
      }
    }),
  );
});

test('a gap is written so that the band it makes holds just that', () => {
  fc.assert(
    fc.property(interval, domain, (written, of) => {
      const one = inDomain(written, of);
      fc.pre(!isEmpty(one));
      const bounds = boundsOf(one, of).map((bound) => intervalOf(bound));
      for (const value of valuesOf(of)) {
        const all = bounds.every((bound) => bound !== null && holds(inDomain(bound, of), value));
        expect(all).toBe(holds(one, value));
      }
    }),
  );
});
