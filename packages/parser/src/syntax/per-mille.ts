import { canonicalAmount, divideAmounts } from '@rubrica/evaluator';
import { fold } from './fold.ts';
import { lineBefore } from './line-before.ts';

/** How much less than a percent the signs are that the language does without. */
const OF_PERCENT: Readonly<Record<string, string>> = { '‰': '10', '‱': '100' };

/** A number with a sign after it, and what says the same in percent. */
export interface InPercent {
  readonly written: string;
  readonly percent: string;
}

/** `0.5%` for the sign of `5‰`; `null` for any other character, and where no number stands before it. */
export function inPercent(character: string, start: number, source: string): InPercent | null {
  const divisor = OF_PERCENT[character];
  if (divisor === undefined) return null;
  const before = lineBefore(start, source);
  const [whole, number] = NUMBER_BEFORE.exec(fold(before)) ?? [];
  if (whole === undefined || number === undefined) return null;
  const percent = divideAmounts(canonicalAmount(number), divisor);
  return { written: `${before.slice(-whole.length)}${character}`, percent: `${percent}%` };
}

const NUMBER_BEFORE = /(?<![\d.])(\d{1,15}(?:\.\d{1,13})?)\s*$/;
