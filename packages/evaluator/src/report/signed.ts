import { type Amount, compareAmounts } from '../amount/amount.ts';

/** With its sign, and a minus that is as wide as a plus. */
export function signed(value: Amount): string {
  const order = compareAmounts(value, '0');
  if (order === 0) return '0';
  return order > 0 ? `+${value}` : `−${value.slice(1)}`;
}
