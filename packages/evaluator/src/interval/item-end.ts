import { max, min, type Rational, ZERO } from '../amount/amount.ts';
import type { Condition } from '../ir/condition.ts';
import type { FactId } from '../ir/fact.ts';
import type { Item } from '../ir/item.ts';
import { linesOf } from '../ir/walk.ts';
import { boxFront } from './box-front.ts';
import { branches, independent } from './branch.ts';
import { answersOf, decide, sides } from './decide.ts';
import { type Domains, domainsOf, pointsIn } from './domain.ts';
import type { End, Search } from './search.ts';

/** A line that overrides its item where `acts` holds. */
interface SetLine {
  readonly acts: Condition;
  readonly to: string;
  /** The facts that what comes after it depends on too. */
  readonly shared: ReadonlySet<FactId>;
}

/** The least or the greatest score of an item. */
export function itemEnd(item: Item, domains: Domains, end: End, search: Search): Rational {
  return search.scores(item, end, domains, () => {
    const { notApplicable } = item;
    if (notApplicable !== null && decide(notApplicable.when, domains, search) === true) {
      return search.rational(
        notApplicable.policy === 'full' ? pointsIn(item.points, domains) : '0',
      );
    }
    const own = domainsOf(domains, search.usesOf(item).facts);
    const sets = setLines(item, search);
    return afterSets(sets, (left) => bodyEnd(item, left, end, search), own, end, search);
  });
}

/** The least or the greatest sum of the scores of items. */
export function sumEnd(
  items: readonly Item[],
  domains: Domains,
  end: End,
  search: Search,
): Rational {
  return independent(items, domains, search)
    .map((group) => groupEnd(group, domains, end, search))
    .reduce((sum, score) => sum.add(score), ZERO);
}

/** The same for items that depend on one another. */
export function groupEnd(
  group: readonly Item[],
  domains: Domains,
  end: End,
  search: Search,
): Rational {
  const [only] = group;
  if (only === undefined) return ZERO;
  if (group.length === 1) return itemEnd(only, domains, end, search);
  return branches(group, domains, end, search)
    .map((one) => sumEnd(group, one, end, search))
    .reduce((a, b) => beyond(a, b, end));
}

function setLines(item: Item, search: Search): readonly SetLine[] {
  const sets = linesOf(item.body).flatMap((line) =>
    line.effect.kind === 'set' ? [{ line, effect: line.effect }] : [],
  );
  return sets.map(({ line: { waived }, effect }, index): SetLine => {
    const after = [...sets.slice(index + 1).map(({ line }) => line), item.body];
    return {
      acts:
        waived === null
          ? effect.when
          : { kind: 'all', of: [effect.when, { kind: 'not', of: waived }] },
      to: effect.to,
      shared: new Set(after.flatMap((part) => search.usesOf(part).facts)),
    };
  });
}

/** The first line that acts decides; a fact that only one line asks for needs no case of its own. */
function afterSets(
  sets: readonly SetLine[],
  otherwise: (domains: Domains) => Rational,
  domains: Domains,
  end: End,
  search: Search,
): Rational {
  const [first, ...rest] = sets;
  if (first === undefined) return otherwise(domains);
  const to = search.rational(first.to);
  const decision = decide(first.acts, domains, search);
  if (decision === true) return to;
  if (decision === false) return afterSets(rest, otherwise, domains, end, search);
  const shared = decision.find(({ fact }) => first.shared.has(fact));
  if (shared !== undefined) {
    return sides(shared, domains, search)
      .map((side) => afterSets(sets, otherwise, side, end, search))
      .reduce((a, b) => beyond(a, b, end));
  }
  const answers = answersOf(first.acts, domains, search);
  if (!answers.has(false)) return to;
  const passed = afterSets(rest, otherwise, domains, end, search);
  return answers.has(true) ? beyond(to, passed, end) : passed;
}

/** What the clauses come to, within the floor and the ceiling. */
function bodyEnd(item: Item, domains: Domains, end: End, search: Search): Rational {
  const start = search.rational(pointsIn(item.start, domains));
  const floor = search.rational(item.floor);
  const ceiling = item.ceiling === null ? null : search.rational(pointsIn(item.ceiling, domains));
  return boxFront(item.body, domains, { end, bounded: false }, search)
    .map(({ added, deducted }) => start.add(added).sub(deducted))
    .map((sum) => max(sum, floor))
    .map((sum) => (ceiling === null ? sum : min(sum, ceiling)))
    .reduce((a, b) => beyond(a, b, end));
}

function beyond(a: Rational, b: Rational, end: End): Rational {
  return end === 'min' ? min(a, b) : max(a, b);
}
