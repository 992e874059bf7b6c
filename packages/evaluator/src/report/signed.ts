import { type Amount, amountToText, compareAmounts } from '../amount/amount.ts';

/** With its sign, and a minus that is as wide as a plus; what no decimal is, with the nearest of three places. */
export function signed(value: Amount): string {
  const order = compareAmounts(value, '0');
  if (order === 0) return '0';
  const size = order > 0 ? value : value.slice(1);
  const near = size.includes('/') ? ` (≈ ${amountToText(size, { decimals: 3 })})` : '';
  return `${order > 0 ? '+' : '−'}${size}${near}`;
}
