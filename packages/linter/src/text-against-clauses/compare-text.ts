import type { Comment, Range } from '@rubrica/parser/tooling';
import type { QuantitiesIn, Quantity } from '../official-text/quantity.ts';
import type { Cited } from './cited.ts';
import type { Claim } from './claim.ts';
import { needsUse } from './needs-use.ts';
import { isAlike, says, speaksOf } from './relation.ts';
import { isSameNumber } from './same-number.ts';
import { unpaired } from './unpaired.ts';

/** A number that a clause states and its sentence does not. */
export interface Unsourced {
  readonly claim: Claim;
  readonly range: Range;
  /** What the sentence has where it speaks of such numbers. */
  readonly instead: readonly Quantity[];
  /** Whether a comment of the author is what it is held against, as the sentence is silent. */
  readonly isDecided: boolean;
}

/** The numbers of an official sentence that no clause under it has. */
export function unusedNumbers(cited: Cited, quantitiesIn: QuantitiesIn): readonly Quantity[] {
  const { governed, nearby, points } = cited;
  const quantities = quantitiesIn(cited.citation.text);
  const claims = governed.flatMap(({ claims }) => claims);
  const isSaidBy = (one: Quantity) => (claim: Claim) => says(one, claim, points);
  const unused = quantities.filter(
    (one) =>
      needsUse(one, cited) &&
      !claims.some(isSaidBy(one)) &&
      // A heading says one number, and no list.
      (one.isListed || !nearby.some(isSaidBy(one))),
  );
  const ofClauses = quantities.filter((one) => one.isListed || !nearby.some(isSaidBy(one)));
  const also = unpaired(ofClauses, claims).filter((one) => !unused.includes(one));
  return [...unused, ...also].toSorted((a, b) => a.start - b.start);
}

/** The numbers of clauses that neither the official sentence over them nor a comment states. */
export function unsourcedNumbers(
  cited: Cited,
  comments: (end: number) => readonly Comment[],
  quantitiesIn: QuantitiesIn,
): readonly Unsourced[] {
  const quantities = quantitiesIn(cited.citation.text);
  const takesAll = ALL.test(cited.citation.text);
  return cited.governed.flatMap(({ range: statement, claims }) =>
    claims.flatMap((claim): readonly Unsourced[] => {
      const { range } = claim;
      if (range === null || isNatural(claim)) return [];
      const isSaid = (one: Quantity) => says(one, claim, cited.points);
      if (quantities.some(isSaid)) return [];
      if (takesAll && claim.kind === 'points' && claim.value === cited.points) return [];
      if (cited.texts.some((text) => quantitiesIn(text).some(isSaid))) return [];
      const instead = quantities.filter((one) => speaksOf(one, claim));
      if (instead.length > 0) return [{ claim, range, instead, isDecided: false }];
      const decided = comments(statement.end).flatMap(({ text }) => quantitiesIn(text));
      if (decided.some((one) => isSameNumber(one, claim, cited.points))) return [];
      const other = decided.filter((one) => isAlike(one, claim));
      return other.length === 0 ? [] : [{ claim, range, instead: other, isDecided: true }];
    }),
  );
}

/** All points of the item are lost, whatever their number is. */
const ALL = /不得分|不计分|零分|得0分|扣完|扣光|全扣|全部扣除|不给分|no (?:credit|points)|zero/i;

/** What needs no sentence: nothing at all, the whole of a percentage, one by one. */
function isNatural({ kind, role, value }: Claim): boolean {
  if (value === '0') return true;
  switch (kind) {
    case 'percent':
      return role === 'bound' && value === '100';
    case 'measure':
      return role === 'step' && value === '1';
    case 'factor':
      return value === '1' || value === '100';
    default:
      return false;
  }
}
