import { type Rational, ZERO } from '../amount/amount.ts';
import { chosenOf, type Take } from '../evaluate/taken.ts';
import { assertNever, present } from '../invariant.ts';
import type { Box, Line } from '../ir/item.ts';
import type { Num } from '../ir/num.ts';
import { branches, independent } from './branch.ts';
import { decide, sides } from './decide.ts';
import type { Domains } from './domain.ts';
import { type Front, type Goal, plus, pruned, STILL, within } from './front.ts';
import { farthest, numReach } from './num-reach.ts';
import type { End, Search } from './search.ts';

/** What a box can add and deduct. */
export function boxFront(box: Box, domains: Domains, goal: Goal, search: Search): Front {
  return search.fronts(box, goalKey(goal), domains, () => {
    const bound = (limit: string | null) => (limit === null ? null : search.rational(limit));
    const bounds = { cap: bound(box.cap), upTo: bound(box.upTo) };
    const bounded = goal.bounded || bounds.cap !== null || bounds.upTo !== null;
    const parts =
      box.take === 'all'
        ? partsFront(box.of, domains, { ...goal, bounded }, search)
        : chosenFront(box.of, box.take, domains, goal, search);
    return within(parts, bounds, goal);
  });
}

/**
 * Of a box of which one part counts everything is known, so that each part has but one movement. Where none comes to
 * anything all are there, and bounds around them see what each adds and deducts.
 */
function chosenFront(
  of: Box['of'],
  take: Take,
  domains: Domains,
  goal: Goal,
  search: Search,
): Front {
  const parts = of.map((part) => partsFront([part], domains, goal, search));
  const sizes = parts.flatMap((front) =>
    front.map(({ added, deducted }) => added.sub(deducted).abs()),
  );
  const chosen = chosenOf(sizes, take);
  return chosen === undefined
    ? parts.reduce((sum, front) => plus(sum, front, goal, search), STILL)
    : present(parts[chosen], 'it is one of them');
}

/** Parts that share nothing unknown add up; those that do are looked at case by case. */
function partsFront(parts: Box['of'], domains: Domains, goal: Goal, search: Search): Front {
  const moving = parts.filter((part) => part.kind === 'box' || part.effect.kind !== 'set');
  return independent(moving, domains, search)
    .map((group) => groupFront(group, domains, goal, search))
    .reduce((sum, front) => plus(sum, front, goal, search), STILL);
}

function groupFront(group: Box['of'], domains: Domains, goal: Goal, search: Search): Front {
  const [only] = group;
  if (only === undefined) return STILL;
  if (group.length === 1) {
    if (only.kind === 'box') return boxFront(only, domains, goal, search);
    const { end } = goal;
    return search.fronts(only, end, domains, () => lineFront(only, domains, end, search));
  }
  const cases = branches(group, domains, goal.end, search);
  return pruned(
    cases.flatMap((one) => partsFront(group, one, goal, search)),
    goal,
  );
}

function goalKey({ end, bounded }: Goal): string {
  return bounded ? `${end} bounded` : end;
}

/** A clause alone pulls one way, so that its utmost is all there is to it. */
function lineFront(line: Line, domains: Domains, end: End, search: Search): Front {
  const { effect } = line;
  switch (effect.kind) {
    case 'deduct':
      return [
        { added: ZERO, deducted: reach(line, effect.amount, domains, end === 'min', search) },
      ];
    case 'add':
      return [
        { added: reach(line, effect.amount, domains, end === 'max', search), deducted: ZERO },
      ];
    case 'set':
      return STILL;
    default:
      return assertNever(effect);
  }
}

/** The most or the least that a clause can ask for. */
function reach(line: Line, amount: Num, domains: Domains, most: boolean, search: Search): Rational {
  const waived = line.waived === null ? false : decide(line.waived, domains, search);
  if (waived === true) return ZERO;
  if (waived === false) return numReach(amount, domains, most, search);
  const sized = sides(waived[0], domains, search).map((side) =>
    reach(line, amount, side, most, search),
  );
  return farthest(sized, most);
}
