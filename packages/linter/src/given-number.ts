import { type Amount, canonicalAmount, type FactValue } from '@rubrica/evaluator';

/** What an example gives a fact, as a number: of cases how many there are; `null` for what is none. */
export function numberIn(value: FactValue): Amount | null {
  if (Array.isArray(value)) return String(value.length);
  const text = String(value).replace(/%$/, '');
  return /^-?\d+(\.\d+)?$/.test(text) ? canonicalAmount(text) : null;
}
