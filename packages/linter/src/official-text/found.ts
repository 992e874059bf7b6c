import type { Amount } from '@rubrica/evaluator';
import type { QuantityKind, Stretch } from './quantity.ts';

/** A number with its unit, before the words around it are looked at. */
export interface Found extends Stretch {
  readonly kind: QuantityKind;
  readonly value: Amount | string;
  readonly number: Amount | null;
  readonly unit: string | null;
  /** Where the numeral ends and its unit begins. */
  readonly unitStart: number;
  /** Whether a Chinese or English numeral: without a unit it is a word, and no number. */
  readonly isWord: boolean;
}

/** A number that is whole as it stands, unit and all. */
export function found(
  one: Stretch & Pick<Found, 'kind' | 'value'> & Partial<Pick<Found, 'number' | 'unit'>>,
): Found {
  return { number: null, unit: null, unitStart: one.end, isWord: false, ...one };
}
