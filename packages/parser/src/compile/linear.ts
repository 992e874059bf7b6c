import {
  type Amount,
  type Condition,
  canonicalAmount,
  compareAmounts,
  multiplyAmounts,
  type Num,
  sumAmounts,
} from '@rubrica/evaluator';
import type { LinearClause } from '../syntax/ast/clauses.ts';
import type { Surroundings } from './surroundings.ts';

/** How far the measure is from one number to the other: 0 at the first and before it, 1 at the other and beyond. */
export function partOfWay({ fact, from, to }: LinearClause, { factOf }: Surroundings): Num {
  const { start, size, rises } = wayOf(from.text, to.text);
  const measured: Num = { kind: 'fact', fact: factOf(fact.name.text) };
  const begin: Num = { kind: 'constant', value: start };
  const of: Num = rises
    ? { kind: 'excess', of: measured, over: begin }
    : { kind: 'excess', of: begin, over: measured };
  return { kind: 'first', most: '1', of: { kind: 'steps', of, size, parts: 'exact' } };
}

/** Whether the measure has left the number at which there are no points. */
export function isUnderWay({ fact, from, to }: LinearClause, { factOf }: Surroundings): Condition {
  const { start, rises } = wayOf(from.text, to.text);
  return {
    kind: 'compare',
    fact: factOf(fact.name.text),
    op: rises ? '>' : '<',
    value: start,
  };
}

interface Way {
  readonly start: Amount;
  readonly size: Amount;
  readonly rises: boolean;
}

function wayOf(from: string, to: string): Way {
  const [start, end] = [canonicalAmount(from), canonicalAmount(to)];
  const rises = compareAmounts(start, end) < 0;
  const [least, most] = rises ? [start, end] : [end, start];
  return { start, size: sumAmounts([most, multiplyAmounts(least, '-1')]), rises };
}
