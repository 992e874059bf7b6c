import { sumAmounts } from '@rubrica/evaluator';
import type { Quantity, Role } from '../official-text/quantity.ts';
import { type Claim, type ClaimRole, isAmount } from './claim.ts';
import { isSameNumber } from './same-number.ts';

type Roles = readonly (Role | null)[];

/** What the words of a sentence call an amount that does this in a clause: surely, and at all. */
const AMOUNTS: Readonly<Record<ClaimRole, { readonly surely: Roles; readonly atAll: Roles }>> = {
  deduct: { surely: ['deduct', 'bare', 'rate'], atAll: ['extra', 'stated'] },
  add: { surely: ['add', 'bare', 'rate'], atAll: ['stated', 'full'] },
  extra: { surely: ['extra', 'deduct'], atAll: [] },
  most: { surely: ['most'], atAll: ['full', 'stated'] },
  set: { surely: ['set', 'stated'], atAll: ['bound', 'full', 'most'] },
  bound: { surely: ['bound'], atAll: ['set', 'full', 'most', 'stated', 'bare'] },
  full: { surely: ['full', 'stated'], atAll: ['most', 'add'] },
  step: { surely: ['step'], atAll: [] },
  factor: { surely: ['factor'], atAll: ['set', 'rate'] },
  at: { surely: [], atAll: [] },
};

/** Whether a number of a sentence is the claim's: of a sort that it may be, and the same. */
export function says(quantity: Quantity, claim: Claim, points: string | null): boolean {
  if (mayBe(quantity, claim) && isSameNumber(quantity, claim, points)) return true;
  return points !== null && isRest(quantity, claim, points);
}

/** 得8分 of 10 points is what a clause may say as -2, and the other way round. */
function isRest({ kind, role, value }: Quantity, claim: Claim, points: string): boolean {
  if (kind !== 'points' || claim.kind !== 'points') return false;
  const areOpposite =
    (role === 'add' && claim.role === 'deduct') || (role === 'deduct' && claim.role === 'add');
  return areOpposite && sumAmounts([value, claim.value]) === points;
}

function mayBe({ kind, role }: Quantity, claim: Claim): boolean {
  if (claim.kind === 'points' || isAmount(claim)) {
    const { surely, atAll } = AMOUNTS[claim.role];
    return surely.includes(role) || atAll.includes(role);
  }
  if (claim.kind === 'all') return AMOUNTS.deduct.surely.includes(role);
  return kind !== 'percent' || role !== 'deduct';
}

/** Whether a sentence speaks of such numbers as the claim's: it then should have this one. */
export function speaksOf(quantity: Quantity, claim: Claim): boolean {
  const { kind, role, unit, isMeasure } = quantity;
  if (isAmount(claim)) {
    return isOfPoints(quantity) && AMOUNTS[claim.role].surely.includes(role);
  }
  switch (claim.kind) {
    case 'points':
      return kind === 'points' && AMOUNTS[claim.role].surely.includes(role);
    case 'percent':
      return speaksOfPercent(quantity, claim.role);
    case 'measure':
      return speaksOfMeasure(quantity, claim);
    case 'duration':
      return kind === 'duration' && unit === claim.unit && !(isMeasure && claim.role === 'bound');
    case 'date':
    case 'day':
      // A date that is no deadline tells what is meant: 截至6月20日的统计.
      return isAlike(quantity, claim) && role === 'bound';
    case 'factor':
      return kind === 'factor' || (kind === 'percent' && role === 'factor');
    default:
      return isAlike(quantity, claim);
  }
}

function speaksOfPercent({ kind, role }: Quantity, claimed: ClaimRole): boolean {
  if (kind !== 'percent') return kind === 'factor' && claimed === 'factor';
  if (claimed === 'step') return role === 'step';
  return role === null || role === (claimed === 'bound' ? 'bound' : 'factor');
}

function speaksOfMeasure({ kind, role, unit, isMeasure }: Quantity, claim: Claim): boolean {
  if (claim.role === 'step') return kind === 'count' && (role === 'step' || isMeasure);
  if (kind === 'count') return role === 'bound';
  if (kind === 'duration') return !isMeasure && isAbout(claim.words, unit);
  if (kind === 'rank') return /名|位次|排|rank|place/i.test(claim.words);
  return kind === 'points' && role === 'bound';
}

/** Whether a number is of the same kind as the claim's, whatever is said of it: so an author's comment is read. */
export function isAlike({ kind, unit, isMeasure }: Quantity, claim: Claim): boolean {
  if (isMeasure) return false;
  switch (claim.kind) {
    case 'points':
      return kind === 'points';
    case 'percent':
      return kind === 'percent';
    case 'measure':
      return (
        kind === 'count' || kind === 'rank' || (kind === 'duration' && isAbout(claim.words, unit))
      );
    case 'date':
    case 'day':
      return kind === 'date' || kind === 'day';
    case 'duration':
    case 'time':
    case 'decimals':
    case 'factor':
      return kind === claim.kind;
    case 'all':
      return false;
  }
}

function isOfPoints({ kind }: Quantity): boolean {
  return kind === 'points' || kind === 'percent';
}

const UNIT_NAMES: Readonly<Record<string, RegExp>> = {
  hours: /(?:^|[\s-])(?:days?|hours?|weeks?|minutes?)(?:[\s-]|$)|天|日|小时|周/i,
  months: /(?:^|[\s-])(?:months?|quarters?|years?)(?:[\s-]|$)|月|季|年/i,
  'working-days': /working[- ]days?|工作日/i,
};

/** Whether the name or label of a fact says that it is in this unit. */
function isAbout(words: string, unit: string | null): boolean {
  return unit !== null && (UNIT_NAMES[unit]?.test(words) ?? false);
}
