import type { Deadline, FactId, LatenessUnit, Num } from '@rubrica/evaluator';
import { assertNever, max, type Rational, rational, ZERO } from '@rubrica/evaluator/core';
import type { Limits } from '../limits.ts';
import { giveUp } from '../unknown.ts';
import { fixedValues } from './fixed-values.ts';
import { type Facts, lower, plied, rangeOf, type Top } from './ranges.ts';

/** The numbers between which nothing changes, where a number matters only by what lies between which of them. */
export type Cuts = readonly Rational[];

/** What a clause makes of the size of a fact, and from where on more of it is all the same. */
export type Demand =
  | { readonly kind: 'size'; readonly fact: FactId; readonly upTo: Top; readonly cuts: Cuts | null }
  /** A fact less another one, where neither has a bound. */
  | {
      readonly kind: 'difference';
      readonly fact: FactId;
      readonly over: FactId;
      readonly upTo: Top;
      readonly cuts: Cuts | null;
    }
  | {
      readonly kind: 'lateness';
      readonly fact: FactId;
      readonly deadline: Deadline;
      readonly unit: LatenessUnit;
      readonly upTo: Top;
      readonly cuts: Cuts | null;
    }
  | {
      readonly kind: 'each';
      readonly fact: FactId;
      readonly num: Extract<Num, { readonly kind: 'each' }>;
      readonly upTo: Top;
    }
  | { readonly kind: 'judged'; readonly fact: FactId };

/** How much of a number counts, and whether all of it or only where it lies among the cuts. */
interface Asked {
  readonly upTo: Top;
  readonly cuts: Cuts | null;
}

export function demandsOf(num: Num, upTo: Top, facts: Facts, limits: Limits): readonly Demand[] {
  return demands(num, { upTo, cuts: null });

  function demands(num: Num, asked: Asked): readonly Demand[] {
    switch (num.kind) {
      case 'constant':
        return [];
      case 'fact':
        return [{ kind: 'size', fact: num.fact, ...asked }];
      case 'lateness': {
        const { fact, deadline, unit } = num;
        return [{ kind: 'lateness', fact, deadline, unit, ...asked }];
      }
      case 'each':
        return [{ kind: 'each', fact: num.fact, num, upTo: asked.upTo }];
      case 'judged':
        return [{ kind: 'judged', fact: num.fact }];
      case 'times': {
        const factor = rational(num.factor);
        if (factor.equals(ZERO)) return [];
        return demands(
          num.of,
          scaled(asked, (value) => value.div(factor)),
        );
      }
      case 'first': {
        const most = rational(num.most);
        const cuts = asked.cuts && [...asked.cuts.filter((cut) => cut.compare(most) < 0), most];
        return demands(num.of, { upTo: lower(asked.upTo, most), cuts });
      }
      case 'sum':
        return ofSum(num.of, asked);
      case 'steps':
        return demands(num.of, ofSteps(num, asked));
      case 'excess':
        return ofExcess(num, asked);
      case 'case':
        return [...demands(num.value, asked), ...demands(num.otherwise, asked)];
      default:
        return assertNever(num);
    }
  }

  function ofSum(parts: readonly Num[], { upTo, cuts }: Asked): readonly Demand[] {
    const open = parts.filter((part) => fixedValues(part) === undefined);
    if (cuts === null || open.length !== 1) {
      return parts.flatMap((part) => demands(part, { upTo, cuts: null }));
    }
    const rest = { kind: 'sum', of: parts.filter((part) => !open.includes(part)) } as const;
    const beside = fixedValues(rest) ?? [];
    const moved = cuts.flatMap((cut) => beside.map((value) => cut.sub(value)));
    return open.flatMap((part) => demands(part, { upTo, cuts: moved }));
  }

  function ofSteps(num: Extract<Num, { readonly kind: 'steps' }>, { upTo, cuts }: Asked): Asked {
    const size = rational(num.size);
    if (num.parts === 'exact') return scaled({ upTo, cuts }, (value) => value.mul(size));
    if (upTo === null) return { upTo, cuts: null };
    const last = upTo.ceil().add(1);
    if (last.compare(limits.values) > 0) giveUp('too-large');
    const begins = num.parts === 'nearest' ? rational('1/2') : ZERO;
    const steps = Array.from({ length: Number(last.n) + 1 }, (_, index) =>
      begins.add(index).mul(size),
    );
    return { upTo: last.mul(size), cuts: steps };
  }

  function ofExcess(
    { of, over }: Extract<Num, { readonly kind: 'excess' }>,
    { upTo, cuts }: Asked,
  ): readonly Demand[] {
    const allowed = fixedValues(over);
    if (allowed !== undefined) {
      const moved =
        cuts && allowed.flatMap((value) => [value, ...cuts.map((cut) => cut.add(value))]);
      const most = allowed.reduce(max);
      return demands(of, { upTo: plied(upTo, (value) => value.add(most)), cuts: moved });
    }
    const whole = fixedValues(of);
    if (whole !== undefined) {
      const moved = cuts && whole.flatMap((value) => [value, ...cuts.map((cut) => value.sub(cut))]);
      return demands(over, { upTo: whole.reduce(max), cuts: moved });
    }
    if (of.kind === 'fact' && over.kind === 'fact') {
      if (of.fact === over.fact) return [];
      return [{ kind: 'difference', fact: of.fact, over: over.fact, upTo, cuts }];
    }
    const [ofMost, overMost] = [rangeOf(of, facts).most, rangeOf(over, facts).most];
    if (overMost !== null) {
      return [
        ...demands(of, { upTo: plied(upTo, (value) => value.add(overMost)), cuts: null }),
        ...demands(over, { upTo: overMost, cuts: null }),
      ];
    }
    if (ofMost === null) return giveUp('entangled');
    const each = { upTo: ofMost, cuts: null };
    return [...demands(of, each), ...demands(over, each)];
  }
}

function scaled({ upTo, cuts }: Asked, by: (value: Rational) => Rational): Asked {
  return { upTo: plied(upTo, by), cuts: cuts === null ? null : cuts.map(by) };
}
