import { divideAmounts, multiplyAmounts } from '@rubrica/evaluator';
import type { Quantity, Role } from '../official-text/quantity.ts';
import type { Claim, ClaimRole } from './claim.ts';

type Roles = readonly (Role | null)[];

/** What the words of a sentence call a number that does this in a clause: surely, and at all. */
const AMOUNTS: Readonly<Record<ClaimRole, { readonly surely: Roles; readonly atAll: Roles }>> = {
  deduct: { surely: ['deduct', 'bare', 'rate'], atAll: ['extra', 'stated'] },
  add: { surely: ['add', 'bare', 'rate'], atAll: ['stated', 'full'] },
  extra: { surely: ['extra', 'deduct'], atAll: [] },
  most: { surely: ['most'], atAll: ['full', 'stated'] },
  set: { surely: ['set', 'stated'], atAll: ['bound', 'full', 'most'] },
  bound: { surely: ['bound'], atAll: ['set', 'full', 'most', 'stated', 'bare'] },
  full: { surely: ['full', 'stated'], atAll: ['most', 'add', 'bare'] },
  step: { surely: ['step'], atAll: [] },
  factor: { surely: ['factor'], atAll: ['set', 'rate'] },
  at: { surely: [], atAll: [] },
};

/** Whether a sentence speaks of such numbers as the claim's: it then should have this one. */
export function speaksOf(quantity: Quantity, claim: Claim): boolean {
  const { kind, role } = quantity;
  switch (claim.kind) {
    case 'points':
      return (kind === 'points' || kind === 'percent') && AMOUNTS[claim.role].surely.includes(role);
    case 'percent':
      return speaksOfPercent(quantity, claim);
    case 'measure':
      return speaksOfMeasure(quantity, claim);
    case 'duration':
      return kind === 'duration' && quantity.unit === claim.unit;
    case 'date':
    case 'day':
      return kind === 'date' || kind === 'day';
    case 'time':
    case 'decimals':
      return kind === claim.kind;
    case 'factor':
      return kind === 'factor' || (kind === 'percent' && role === 'factor');
    case 'all':
      return false;
  }
}

function speaksOfPercent({ kind, role }: Quantity, claim: Claim): boolean {
  switch (claim.role) {
    case 'deduct':
    case 'add':
    case 'extra':
    case 'most':
      return (kind === 'percent' || kind === 'points') && AMOUNTS[claim.role].surely.includes(role);
    case 'bound':
      return kind === 'percent' && (role === 'bound' || role === null);
    case 'step':
      return kind === 'percent' && role === 'step';
    default:
      return (kind === 'percent' && (role === 'factor' || role === null)) || kind === 'factor';
  }
}

function speaksOfMeasure({ kind, role, unit, isMeasure }: Quantity, claim: Claim): boolean {
  if (claim.role === 'step') return kind === 'count' && (role === 'step' || isMeasure);
  if (kind === 'count') return role === 'bound';
  if (kind === 'duration') return !isMeasure && isAbout(claim.words, unit);
  return kind === 'rank' || (kind === 'points' && role === 'bound');
}

const NAMES: Readonly<Record<string, RegExp>> = {
  hours: /(?:^|[\s-])(?:days?|hours?|weeks?|minutes?)(?:[\s-]|$)|天|日|小时|周/i,
  months: /(?:^|[\s-])(?:months?|quarters?|years?)(?:[\s-]|$)|月|季|年/i,
  'working-days': /working[- ]days?|工作日/i,
};

function isAbout(words: string, unit: string | null): boolean {
  return unit !== null && (NAMES[unit]?.test(words) ?? false);
}

/** Whether a number of a sentence is the claim's: of a sort that it may be, and the same. */
export function says(quantity: Quantity, claim: Claim, points: string | null): boolean {
  const { kind, role, value, number, to } = quantity;
  switch (claim.kind) {
    case 'points':
      return mayBe(role, claim.role) && sameAmount(quantity, claim, points);
    case 'percent':
      if (AMOUNT_ROLES.includes(claim.role)) {
        return mayBe(role, claim.role) && sameAmount(quantity, claim, points);
      }
      if (kind === 'factor') return multiplyAmounts(value, '100') === claim.value;
      return kind === 'percent' && role !== 'deduct' && value === claim.value;
    case 'measure':
      if (kind === 'rank' && to !== null && isWithin(claim.value, value, to)) return true;
      if (kind === 'percent' || kind === 'date' || kind === 'time' || kind === 'day') return false;
      if (kind === 'points' && (role === 'deduct' || role === 'add' || role === 'extra')) return false;
      return value === claim.value || number === claim.value;
    case 'duration':
      return kind === 'duration' && quantity.unit === claim.unit && value === claim.value;
    case 'date':
    case 'day':
      return (kind === 'date' || kind === 'day') && sameDay(value, claim.value);
    case 'time':
      return kind === 'time' && value === claim.value;
    case 'decimals':
      return (kind === 'decimals' || kind === 'plain') && value === claim.value;
    case 'factor':
      if (kind === 'percent') return multiplyAmounts(claim.value, '100') === value;
      return (kind === 'factor' || kind === 'plain' || kind === 'count') && value === claim.value;
    case 'all':
      return kind === 'points' && mayBe(role, 'deduct') && value === points;
  }
}

const AMOUNT_ROLES: readonly ClaimRole[] = ['deduct', 'add', 'extra', 'most'];

function mayBe(role: Role | null, claim: ClaimRole): boolean {
  const { surely, atAll } = AMOUNTS[claim];
  return surely.includes(role) || atAll.includes(role);
}

/** Points may be written as the percentage of the item's points that they are, and the other way round. */
function sameAmount({ kind, value }: Quantity, claim: Claim, points: string | null): boolean {
  if (kind === claim.kind) return value === claim.value;
  if (points === null) return false;
  const [share, amount] = kind === 'percent' ? [value, claim.value] : [claim.value, value];
  if (kind !== 'percent' && kind !== 'points') return false;
  return divideAmounts(multiplyAmounts(share, points), '100') === amount;
}

function isWithin(value: string, from: string, to: string): boolean {
  return Number(from) <= Number(value) && Number(value) <= Number(to);
}

/** A day without a month or a year may be any of that day. */
function sameDay(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long) return true;
  return long.endsWith(`-${short.length === 1 ? `0${short}` : short}`);
}
