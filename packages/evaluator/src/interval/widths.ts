import { max, min, type Rational, ZERO } from '../amount/amount.ts';
import type { Value } from './domain.ts';

export interface Ends {
  readonly min: Rational;
  readonly max: Rational;
}

/** Values of a fact from the least on, one at least. */
export type Run = readonly [Value, ...Value[]];

/** The width of an interval where it is least and where it is greatest. */
export interface Widths {
  readonly narrowest: Rational;
  readonly widest: Rational;
}

export function widthOf(ends: Ends): Rational {
  return ends.max.sub(ends.min);
}

/**
 * The widths over all values of runs along which both ends only rise, or only fall: what lies between
 * two values is looked at only where it could be narrower or wider than what was seen so far.
 */
export function widthsOver(runs: readonly Run[], endsAt: (value: Value) => Ends): Widths {
  let widths: Widths | undefined;

  function look(value: Value): Ends {
    const ends = endsAt(value);
    const width = widthOf(ends);
    widths = {
      narrowest: widths === undefined ? width : min(widths.narrowest, width),
      widest: widths === undefined ? width : max(widths.widest, width),
    };
    return ends;
  }

  function explore(run: readonly Value[], first: Ends, last: Ends): void {
    const middle = run.slice(1, -1);
    if (middle.length === 0 || (widths !== undefined && covered(first, last, widths))) return;
    const half = run.length >> 1;
    const value = run[half];
    if (value === undefined) return;
    const ends = look(value);
    explore(run.slice(0, half + 1), first, ends);
    explore(run.slice(half), ends, last);
  }

  const ended = runs.map((run) => ({
    run,
    first: look(run[0]),
    last: look(run.at(-1) ?? run[0]),
  }));
  for (const { run, first, last } of ended) explore(run, first, last);
  return widths ?? { narrowest: ZERO, widest: ZERO };
}

/** Whether nothing between two intervals can be narrower or wider than what was seen. */
function covered(a: Ends, b: Ends, { narrowest, widest }: Widths): boolean {
  const most = max(a.max, b.max).sub(min(a.min, b.min));
  const least = max(ZERO, min(a.max, b.max).sub(max(a.min, b.min)));
  return most.compare(widest) <= 0 && least.compare(narrowest) >= 0;
}
