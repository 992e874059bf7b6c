import { divideAmounts, multiplyAmounts } from '@rubrica/evaluator';
import type { Quantity } from '../official-text/quantity.ts';
import { isSameDay } from '../official-text/same-day.ts';
import { type Claim, isAmount } from './claim.ts';

/** Whether a number of a text is the claim's, whatever the words around it say. */
export function isSameNumber(quantity: Quantity, claim: Claim, points: string | null): boolean {
  const { kind, value, number } = quantity;
  if (isAmount(claim)) return isSameAmount(quantity, claim, points);
  switch (claim.kind) {
    case 'points':
      return kind === 'points' && value === claim.value;
    case 'percent':
      if (kind === 'factor') return multiplyAmounts(value, '100') === claim.value;
      return kind === 'percent' && value === claim.value;
    case 'measure':
      return (
        isMeasured(quantity) &&
        (value === claim.value || number === claim.value || spans(quantity, claim))
      );
    case 'duration':
      return kind === 'duration' && quantity.unit === claim.unit && value === claim.value;
    case 'date':
    case 'day':
      return (kind === 'date' || kind === 'day') && isSameDay(value, claim.value);
    case 'time':
      return kind === 'time' && value === claim.value;
    case 'decimals':
      return (kind === 'decimals' || kind === 'plain') && value === claim.value;
    case 'factor':
      if (kind === 'percent') return multiplyAmounts(claim.value, '100') === value;
      return (kind === 'factor' || kind === 'plain' || kind === 'count') && value === claim.value;
    case 'all':
      return kind === 'points' && value === points;
  }
}

/** Points may be written as the percentage of the item's points that they are, and the other way round. */
function isSameAmount({ kind, value }: Quantity, claim: Claim, points: string | null): boolean {
  if (kind === claim.kind) return value === claim.value;
  if (points === null || (kind !== 'percent' && kind !== 'points')) return false;
  const [share, amount] = kind === 'percent' ? [value, claim.value] : [claim.value, value];
  return divideAmounts(multiplyAmounts(share, points), '100') === amount;
}

function isMeasured({ kind, role }: Quantity): boolean {
  if (kind === 'points') return role === 'bound' || role === 'set';
  return kind === 'count' || kind === 'duration' || kind === 'rank' || kind === 'plain';
}

/** `1-5名` speaks of the third as well. */
function spans({ kind, value, to }: Quantity, claim: Claim): boolean {
  if (kind !== 'rank' || to === null) return false;
  return Number(value) <= Number(claim.value) && Number(claim.value) <= Number(to);
}
