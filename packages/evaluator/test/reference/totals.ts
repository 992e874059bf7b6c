import Fraction from 'fraction.js';
import type { Rubric } from '../../src/ir/rubric.ts';
import type { Stage } from '../../src/ir/stage.ts';
import { compares, holds } from './conditions.ts';
import { rounded } from './formulas.ts';
import type { ReferenceItem } from './items.ts';
import { larger, smaller } from './numbers.ts';
import { number, type World, ZERO } from './values.ts';

export interface ReferenceTotal {
  readonly total: Fraction;
  readonly lines: readonly { readonly stage: string; readonly applied: Fraction }[];
  readonly grade: string | null;
}

/** One contribution to the base: an item's, or what a bound of a group adds. */
interface Part {
  readonly taken: Fraction;
  readonly points: Fraction;
  /** Points that others take over, where the item does not apply. */
  readonly free: Fraction;
}

export function scoreTotal(items: readonly ReferenceItem[], world: World): ReferenceTotal {
  const stages = world.rubric.total;
  const lines: { stage: string; applied: Fraction }[] = [];
  const bonusIds = new Set(stages.flatMap((one) => (one.kind === 'bonus' ? one.items : [])));
  const base = items.filter(({ item }) => !bonusIds.has(item.id));
  // Until their stage, bonus items count for themselves.
  let bonus = sum(items.filter(({ item }) => bonusIds.has(item.id)).map(({ score }) => score));
  let now = sum(base.map(({ score }) => score));
  const parts = new Map<string, Part>();
  let counted = ZERO;
  let extras = ZERO;
  const become = (stage: string, next: Fraction, nextBonus = bonus) => {
    lines.push({ stage, applied: next.add(nextBonus).sub(now).sub(bonus) });
    now = next;
    bonus = nextBonus;
  };
  const partsOf = (ids: readonly string[]) => ids.flatMap((id) => parts.get(id) ?? []);
  const change = (ids: readonly string[], by: (part: Part) => Part): Fraction => {
    let difference = ZERO;
    for (const id of ids) {
      const part = parts.get(id);
      if (part === undefined) continue;
      const after = by(part);
      difference = difference.add(after.taken.sub(part.taken));
      parts.set(id, after);
    }
    return difference;
  };
  for (const stage of stages) {
    switch (stage.kind) {
      case 'collect': {
        for (const { item, score, points, gives } of base) {
          const taken = stage.take === 'score' ? score : score.sub(points);
          const applies = gives === null;
          parts.set(item.id, {
            points: applies ? points : ZERO,
            taken: applies ? taken : ZERO,
            free: applies ? ZERO : points,
          });
        }
        become('collect', number(stage.start).add(sum([...parts.values()].map((p) => p.taken))));
        break;
      }
      case 'spread': {
        const free = sum(
          base
            .filter(({ item, gives }) => gives === stage.policy && stage.items.includes(item.id))
            .map(({ item }) => parts.get(item.id)?.free ?? ZERO),
        );
        const takers = stage.items.filter((id) => (parts.get(id)?.points ?? ZERO).gt(ZERO));
        const whole = sum(partsOf(takers).map(({ points }) => points));
        if (free.equals(ZERO) || takers.length === 0) {
          become('spread', now);
          break;
        }
        if (stage.policy === 'spread') {
          const more = free.div(takers.length);
          const difference = change(takers, ({ taken, points }) => ({
            points: points.add(more),
            taken: taken.mul(points.add(more)).div(points),
            free: ZERO,
          }));
          become('spread', now.add(difference));
          break;
        }
        // By their points all rises alike, what bounds gave and extras took before it too.
        const factor = whole.add(free).div(whole);
        const bounds = stage.items.filter((id) => !items.some(({ item }) => item.id === id));
        const difference = change([...takers, ...bounds], (part) => ({
          points: part.points.mul(factor),
          taken: part.taken.mul(factor),
          free: part.free,
        }));
        const more = extras.mul(factor).sub(extras);
        extras = extras.add(more);
        become('spread', now.add(difference).sub(more));
        break;
      }
      case 'weight': {
        const factor = number(stage.factor);
        const difference = change(stage.items, ({ taken, points, free }) => ({
          taken: taken.mul(factor),
          points: points.mul(factor),
          free: free.mul(factor),
        }));
        become('weight', now.add(difference));
        break;
      }
      case 'bound': {
        const bounded = bound(stage, partsOf(stage.items), isOfDeductions(stages));
        parts.set(stage.id, { taken: bounded, points: ZERO, free: ZERO });
        become('bound', now.add(bounded));
        break;
      }
      case 'extras':
        for (const { amount } of items.flatMap(({ extras }) => extras)) {
          extras = extras.add(amount);
          become('extra', now.sub(amount));
        }
        break;
      case 'rescale': {
        const points = sum([...parts.values()].map((part) => part.points));
        become('rescale', points.equals(ZERO) ? now : now.mul(number(stage.to)).div(points));
        break;
      }
      case 'bonus': {
        const scores = items
          .filter(({ item }) => stage.items.includes(item.id))
          .map((one) => one.score);
        const all = sum(scores);
        const limited = stage.upTo === null ? all : smaller(all, number(stage.upTo));
        const gate = stage.counts;
        const counts = gate === null || compares(now.sub(counted), gate.op, number(gate.value));
        const given = counts ? limited : ZERO;
        become('bonus', now.add(given), bonus.sub(all));
        counted = counted.add(given);
        break;
      }
      case 'times':
        become('times', holds(stage.when, world) ? now.mul(number(stage.factor)) : now);
        break;
      case 'clamp':
        become(
          'clamp',
          stage.ceiling === null
            ? larger(now, number(stage.floor))
            : smaller(larger(now, number(stage.floor)), number(stage.ceiling)),
        );
        break;
      case 'round':
        become('round', rounded(now, stage.mode, stage.decimals));
        break;
      case 'vetoes': {
        const before = now;
        const says = stage.of.map(({ when, by, to }) =>
          !holds(when, world) ? null : by === 'set' ? number(to) : smaller(before, number(to)),
        );
        const lowest = says
          .filter((one) => one !== null)
          .reduce<Fraction | null>(
            (least, one) => (least === null ? one : smaller(least, one)),
            null,
          );
        // The first of the lowest has all of the change.
        const winner = says.findIndex((one) => one !== null && lowest?.equals(one) === true);
        for (const [index, one] of says.entries()) {
          become('veto', index === winner && one !== null ? one : now);
        }
        break;
      }
      default:
        stage satisfies never;
    }
  }
  const total = now.add(bonus);
  return { total, lines, grade: gradeOf(world.rubric, total, world) };
}

function sum(all: readonly Fraction[]): Fraction {
  return all.reduce((a, b) => a.add(b), new Fraction(0));
}

function isOfDeductions(stages: readonly Stage[]): boolean {
  return stages.some((stage) => stage.kind === 'collect' && stage.take === 'score-less-points');
}

/** What the bounds of a group give back of what its items lost, or take of what they came to. */
function bound(
  { cap, upTo }: Extract<Stage, { readonly kind: 'bound' }>,
  parts: readonly Part[],
  ofDeductions: boolean,
): Fraction {
  const points = sum(parts.map((part) => part.points));
  const taken = sum(parts.map((part) => part.taken));
  const score = ofDeductions ? taken.add(points) : taken;
  const capped = cap === null ? score : larger(score, points.sub(number(cap)));
  const limited = upTo === null ? capped : smaller(capped, number(upTo));
  return limited.sub(score);
}

/** The first band that holds, one with a condition before those without; and no better than the limits allow. */
function gradeOf({ grades }: Rubric, total: Fraction, world: World): string | null {
  if (grades === null) return null;
  const fits = (one: (typeof grades.bands)[number]) =>
    one.within.every(({ op, value }) => compares(total, op, number(value))) &&
    (one.when === null || holds(one.when, world));
  const reached =
    grades.bands.find((one) => one.when !== null && fits(one)) ??
    grades.bands.find((one) => one.when === null && fits(one));
  if (reached === undefined) return null;
  const names = grades.bands.map(({ grade }) => grade);
  const allowed = grades.limits
    .filter(({ when }) => holds(when, world))
    .map(({ atMost }) => names.indexOf(atMost));
  return names[Math.max(names.indexOf(reached.grade), ...allowed)] ?? null;
}
