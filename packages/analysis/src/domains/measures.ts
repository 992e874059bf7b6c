import type { FactId } from '@rubrica/evaluator';
import {
  comparedWith,
  type Domain,
  max,
  type Rational,
  rational,
  type Value,
  ZERO,
} from '@rubrica/evaluator/core';
import type { Limits } from '../limits.ts';
import { giveUp } from '../unknown.ts';
import { type Asked, everySize } from './counts.ts';

const ONE = rational('1');

/** A measured number at each number where something changes, and between, below and above them. */
export function measures(
  type: 'number' | 'percentage',
  fact: FactId,
  { questions, sizes }: Asked,
  limits: Limits,
): Domain {
  if (everySize(sizes)) giveUp('continuous', fact);
  const cuts = sizes.flatMap(({ cuts }) => cuts ?? []).filter((cut) => cut.compare(ZERO) >= 0);
  const marks = distinct([...comparedWith(questions), ...cuts]);
  if (2 * marks.length + 1 > limits.values) giveUp('too-large', fact);
  const valueAt = (number: Rational): Value => ({
    known: { type, number },
    size: max(ZERO, number),
  });
  const [first] = marks;
  if (first === undefined) return [valueAt(ZERO)];
  return [
    valueAt(first.sub(ONE)),
    ...marks.flatMap((mark, index) => {
      const next = marks[index + 1];
      return [valueAt(mark), valueAt(next === undefined ? mark.add(ONE) : mark.add(next).div(2))];
    }),
  ];
}

function distinct(numbers: readonly Rational[]): readonly Rational[] {
  return numbers
    .toSorted((a, b) => a.compare(b))
    .filter((value, index, all) => index === 0 || !all[index - 1]?.equals(value));
}
