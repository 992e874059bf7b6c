import { max, min, type Rational, rational, rationalOfNumber, ZERO } from '../amount/amount.ts';
import { rounded } from '../amount/round.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import { firstIndex } from '../first-index.ts';
import { assertNever, invariant, present } from '../invariant.ts';
import type { Derived, FoldFormula, Formula, RankFormula } from '../ir/derived.ts';
import type { FactId } from '../ir/fact.ts';
import { held, heldSum } from './held.ts';
import { knownAs } from './known.ts';

/** The facts of one entity among those of all who are assessed together, itself included. */
export interface Standpoint {
  readonly known: KnownFacts;
  readonly all: readonly KnownFacts[];
  /** What compares all, from the lowest to the highest: sorted once for all of them. */
  readonly sorted: Map<Formula, readonly Rational[]>;
}

/** What is computed, exactly; where something is divided by 0, what it says for that. */
export function derivedValue({ id, value, otherwise }: Derived, from: Standpoint): Rational {
  const number = formulaValue(value, from);
  if (number !== undefined) return number;
  invariant(otherwise !== null, `\`${id}\` says what it is where it would divide by 0`);
  return rational(otherwise);
}

/** `undefined` where something is divided by 0. */
function formulaValue(formula: Formula, from: Standpoint): Rational | undefined {
  const worth = (part: Formula) => formulaValue(part, from);
  /** Two at a time. */
  const joined = (
    parts: readonly Formula[],
    join: (one: Rational, other: Rational) => Rational,
  ): Rational | undefined => {
    const values = parts.map(worth).filter((value) => value !== undefined);
    return values.length < parts.length ? undefined : values.reduce(join);
  };
  switch (formula.kind) {
    case 'constant':
      return rational(formula.value);
    case 'fact':
      return numberOf(formula.fact, from.known);
    case 'sum':
      return joined(formula.of, (one, other) => held(one.add(other)));
    case 'product':
      return joined(formula.of, (one, other) => held(one.mul(other)));
    case 'quotient': {
      const by = worth(formula.by);
      if (by === undefined || by.equals(ZERO)) return undefined;
      const of = worth(formula.of);
      return of && held(of.div(by));
    }
    case 'largest':
      return joined(formula.of, max);
    case 'smallest':
      return joined(formula.of, min);
    case 'rounded': {
      const value = worth(formula.of);
      return value && rounded(value, formula.mode, formula.decimals);
    }
    case 'fold':
      return folded(formula, from);
    case 'rank':
      return rankOf(formula, from);
    case 'entities':
      return rationalOfNumber(from.all.length);
    default:
      return assertNever(formula);
  }
}

function numberOf(fact: FactId, known: KnownFacts): Rational {
  return knownAs(known, fact, 'count', 'number', 'percentage').number;
}

/** What a fold is of, fact by fact or entity by entity. */
export function foldedNumbers({ over, facts }: FoldFormula, from: Standpoint): readonly Rational[] {
  const of = over === 'facts' ? [from.known] : from.all;
  return of.flatMap((known) =>
    facts.flatMap((fact) => {
      const value = knownAs(known, fact, 'count', 'number', 'percentage', 'series');
      return value.type === 'series' ? value.numbers : [value.number];
    }),
  );
}

function folded(fold: FoldFormula, from: Standpoint): Rational {
  const { take, drop } = fold;
  const all =
    fold.over === 'facts'
      ? foldedNumbers(fold, from).toSorted(byNumber)
      : sortedOnce(fold, from, () => foldedNumbers(fold, from));
  const left = all.slice(drop.lowest, all.length - drop.highest);
  invariant(left.length > 0, 'something is left to fold');
  const sum = heldSum(left);
  switch (take) {
    case 'sum':
      return sum;
    case 'mean':
      return sum.div(rationalOfNumber(left.length));
    case 'highest':
      return present(left.at(-1), 'there is one');
    case 'lowest':
      return present(left[0], 'there is one');
    default:
      return assertNever(take);
  }
}

function byNumber(a: Rational, b: Rational): number {
  return a.compare(b);
}

function sortedOnce(
  formula: Formula,
  { sorted }: Standpoint,
  numbers: () => readonly Rational[],
): readonly Rational[] {
  const before = sorted.get(formula);
  if (before !== undefined) return before;
  const all = numbers().toSorted(byNumber);
  sorted.set(formula, all);
  return all;
}

function rankOf(rank: RankFormula, from: Standpoint): Rational {
  const { fact, first, ties } = rank;
  const own = numberOf(fact, from.known);
  const numbers = sortedOnce(rank, from, () => from.all.map((one) => numberOf(fact, one)));
  const below = firstIndex(numbers, (one) => one.compare(own) >= 0);
  const notAbove = firstIndex(numbers, (one) => one.compare(own) > 0);
  const equal = notAbove - below;
  const before = first === 'highest' ? numbers.slice(notAbove) : numbers.slice(0, below);
  const best = before.length + 1;
  switch (ties) {
    case 'best':
      return rationalOfNumber(best);
    case 'worst':
      return rationalOfNumber(best + equal - 1);
    case 'mean':
      return rationalOfNumber(2 * best + equal - 1).div(rational('2'));
    case 'dense': {
      const different = before.filter((one, index) => before[index - 1]?.equals(one) !== true);
      return rationalOfNumber(different.length + 1);
    }
    default:
      return assertNever(ties);
  }
}
