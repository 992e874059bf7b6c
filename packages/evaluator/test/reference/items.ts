import type Fraction from 'fraction.js';
import type { Box, Extra, Item, Line, Points } from '../../src/ir/item.ts';
import { holds } from './conditions.ts';
import { worth } from './numbers.ts';
import { larger, number, ZERO } from './rational.ts';
import { givenOf, type World } from './values.ts';

/** What one clause did. */
export interface ReferenceLine {
  readonly id: string;
  readonly raw: Fraction;
  readonly applied: Fraction;
  readonly waived: Fraction;
  /** What was taken off it, and by what, the innermost first. */
  readonly absorbed: readonly { readonly by: string; readonly amount: Fraction }[];
}

export interface ReferenceItem {
  readonly item: Item;
  readonly points: Fraction;
  readonly start: Fraction;
  readonly score: Fraction;
  readonly lines: readonly ReferenceLine[];
  /** What the floor or the ceiling gives beyond the lines. */
  readonly left: Fraction;
  readonly extras: readonly { readonly extra: Extra; readonly amount: Fraction }[];
  /** What each correction changed, included in the score. */
  readonly corrected: readonly Fraction[];
  /** Where its points go, if they go to others. */
  readonly gives: 'rescale' | 'spread' | null;
}

export function scoreItem(item: Item, world: World): ReferenceItem {
  const points = pointsOf(item.points, world);
  const { notApplicable } = item;
  if (notApplicable !== null && holds(notApplicable.when, world)) {
    const { policy } = notApplicable;
    const start = policy === 'full' ? points : ZERO;
    const gives = policy === 'rescale' || policy === 'spread' ? policy : null;
    const lines = allLines(item.body).map(silent);
    return {
      item,
      points,
      start,
      score: start,
      lines,
      left: ZERO,
      extras: [],
      corrected: [],
      gives,
    };
  }
  const start = pointsOf(item.start, world);
  const own = { item, points, start, corrected: [], gives: null };
  const set = allLines(item.body).find((line) => isSet(line, world));
  if (set !== undefined && set.effect.kind === 'set') {
    const score = number(set.effect.to);
    const lines = allLines(item.body).map((line) => {
      const asked = ask(line, start, world);
      return line === set ? asked : takeOff(asked, asked.applied, 'set');
    });
    return { ...own, score, lines, left: ZERO, extras: extras(item, score, world) };
  }
  const floor = number(item.floor);
  const ceiling = item.ceiling === null ? null : pointsOf(item.ceiling, world);
  let lines = boxed(item.body, start, world);
  const sum = start.add(total(lines));
  let score = sum;
  if (sum.lt(floor)) {
    score = floor;
    lines = excessOff(lines, floor.sub(sum), -1, 'floor');
  } else if (ceiling !== null && sum.gt(ceiling)) {
    score = ceiling;
    lines = excessOff(lines, sum.sub(ceiling), 1, 'ceiling');
  }
  const left = score.sub(start).sub(total(lines));
  return { ...own, score, lines, left, extras: extras(item, score, world) };
}

/** So many points, or as many as the value of a choice says; a value without any has none. */
export function pointsOf(points: Points, world: World): Fraction {
  if (typeof points === 'string') return number(points);
  const value = givenOf(points.fact, world);
  return number(points.of.find((one) => one.value === value)?.points ?? '0');
}

function allLines(box: Box): readonly Line[] {
  return box.of.flatMap((part) => (part.kind === 'line' ? [part] : allLines(part)));
}

function isSet({ effect, waived }: Line, world: World): boolean {
  const exempt = waived !== null && holds(waived, world);
  return effect.kind === 'set' && holds(effect.when, world) && !exempt;
}

function silent({ id }: Line): ReferenceLine {
  return { id, raw: ZERO, applied: ZERO, waived: ZERO, absorbed: [] };
}

/** What a clause asks for: a deduction is below zero; an exemption waives it. */
function ask(line: Line, start: Fraction, world: World): ReferenceLine {
  const { effect, waived } = line;
  const raw =
    effect.kind === 'set'
      ? holds(effect.when, world)
        ? number(effect.to).sub(start)
        : ZERO
      : effect.kind === 'deduct'
        ? worth(effect.amount, world).neg()
        : worth(effect.amount, world);
  return waived !== null && holds(waived, world)
    ? { ...silent(line), raw, waived: raw }
    : { ...silent(line), raw, applied: raw };
}

function total(lines: readonly ReferenceLine[]): Fraction {
  return lines.map(({ applied }) => applied).reduce((a, b) => a.add(b), ZERO);
}

/** The lines of a box: first which of its parts count, then its cap, then its limit. */
function boxed(box: Box, start: Fraction, world: World): readonly ReferenceLine[] {
  const parts = box.of.map((part) =>
    part.kind === 'line' ? [ask(part, start, world)] : boxed(part, start, world),
  );
  let lines = counting(parts, box.take);
  const lost = sumOfSign(lines, -1);
  if (box.cap !== null && lost.gt(number(box.cap))) {
    lines = excessOff(lines, lost.sub(number(box.cap)), -1, `${box.scope}-cap`);
  }
  const won = sumOfSign(lines, 1);
  if (box.upTo !== null && won.gt(number(box.upTo))) {
    lines = excessOff(lines, won.sub(number(box.upTo)), 1, `${box.scope}-up-to`);
  }
  return lines;
}

/** Of several parts that come to something the largest, the smallest or the first; the others are taken off. */
function counting(
  parts: readonly (readonly ReferenceLine[])[],
  take: Box['take'],
): readonly ReferenceLine[] {
  if (take === 'all') return parts.flat();
  const fired = parts.filter((part) => !total(part).equals(ZERO));
  const sizes = fired.map((part) => total(part).abs());
  const wanted =
    take === 'first'
      ? sizes[0]
      : sizes.reduce<Fraction | undefined>(
          (best, size) =>
            best === undefined || (take === 'highest' ? size.gt(best) : size.lt(best))
              ? size
              : best,
          undefined,
        );
  const chosen = fired.find((_, index) => wanted !== undefined && sizes[index]?.equals(wanted));
  return parts.flatMap((part) =>
    part === chosen ? part : part.map((line) => takeOff(line, line.applied, take)),
  );
}

function sumOfSign(lines: readonly ReferenceLine[], sign: 1 | -1): Fraction {
  return lines
    .map(({ applied }) => larger(applied.mul(sign), ZERO))
    .reduce((a, b) => a.add(b), ZERO);
}

/** The excess comes off the last lines of its sign first. */
function excessOff(
  lines: readonly ReferenceLine[],
  excess: Fraction,
  sign: 1 | -1,
  by: string,
): readonly ReferenceLine[] {
  let left = excess;
  return lines
    .toReversed()
    .map((line) => {
      const size = larger(line.applied.mul(sign), ZERO);
      const off = size.lt(left) ? size : left;
      left = left.sub(off);
      return takeOff(line, off.mul(sign), by);
    })
    .toReversed();
}

function takeOff(line: ReferenceLine, amount: Fraction, by: string): ReferenceLine {
  if (amount.equals(ZERO)) return line;
  const absorbed = [...line.absorbed, { by, amount }];
  return { ...line, applied: line.applied.sub(amount), absorbed };
}

/** What the total loses besides: where a condition holds, or where the item is at its floor. */
function extras(item: Item, score: Fraction, world: World): ReferenceItem['extras'] {
  return item.extras.map((extra) => {
    const applies = extra.when === null ? score.lte(number(item.floor)) : holds(extra.when, world);
    return { extra, amount: applies ? number(extra.amount) : ZERO };
  });
}
