import type { Amount, Box, Item, Line, Num, Rubric } from '@rubrica/evaluator';
import {
  assertNever,
  exampleFacts,
  type KnownFacts,
  linesOf,
  numValue,
  rational,
  scoreItem,
} from '@rubrica/evaluator/core';
import { boundedBoxes } from '../bounded-boxes.ts';
import { unboundedIn } from './unbounded-in.ts';

/** A cap or an `up to`, and whether an example comes up to it. */
export interface ShownBound {
  readonly box: Box;
  readonly bound: 'cap' | 'up-to';
  readonly limit: Amount;
  readonly isShown: boolean;
}

/** A clause that counts in steps, and whether an example has a part of one. */
export interface ShownPart {
  readonly line: Line;
  readonly isShown: boolean;
}

export interface Shown {
  readonly bounds: readonly ShownBound[];
  readonly parts: readonly ShownPart[];
}

/** What of each item, by its id, its examples show, or those of the total. */
export function shownByExamples(rubric: Rubric): ReadonlyMap<string, Shown> {
  const seen = new Map<string | null, KnownFacts[]>();
  for (const example of rubric.examples) {
    const known = exampleFacts(rubric, example);
    const others = seen.get(example.item);
    if (others === undefined) seen.set(example.item, [known]);
    else others.push(known);
  }
  const ofTotal = seen.get(null) ?? [];
  return new Map(
    rubric.items.map((item) => [
      item.id,
      shownOf(item, [...(seen.get(item.id) ?? []), ...ofTotal]),
    ]),
  );
}

function shownOf(item: Item, all: readonly KnownFacts[]): Shown {
  const scores = all.map((known) => scoreItem(item, known));
  const isMet = (box: Box, bound: ShownBound['bound'], limit: Amount) =>
    scores.some((score) => {
      const { deducted, added } = unboundedIn(box, score);
      return (bound === 'cap' ? deducted : added).compare(rational(limit)) >= 0;
    });
  const boundsOf = (box: Box, bound: ShownBound['bound'], limit: Amount | null) =>
    limit === null ? [] : [{ box, bound, limit, isShown: isMet(box, bound, limit) }];
  const hasPart = ({ of, size }: Steps) =>
    all.some((known) => numValue(of, known).div(rational(size)).d !== 1n);
  return {
    bounds: boundedBoxes(item.body).flatMap((box) => [
      ...boundsOf(box, 'cap', box.cap),
      ...boundsOf(box, 'up-to', box.upTo),
    ]),
    parts: linesOf(item.body).flatMap((line) => {
      const steps = line.effect.kind === 'set' ? [] : stepsIn(line.effect.amount);
      return steps.length === 0 ? [] : [{ line, isShown: steps.some(hasPart) }];
    }),
  };
}

type Steps = Extract<Num, { readonly kind: 'steps' }>;

function stepsIn(num: Num): readonly Steps[] {
  switch (num.kind) {
    case 'constant':
    case 'fact':
    case 'lateness':
    case 'judged':
      return [];
    case 'steps':
      return [num];
    case 'times':
    case 'first':
      return stepsIn(num.of);
    case 'each':
      return stepsIn(num.amount);
    case 'sum':
      return num.of.flatMap(stepsIn);
    case 'excess':
      return [num.of, num.over].flatMap(stepsIn);
    case 'case':
      return [num.value, num.otherwise].flatMap(stepsIn);
    default:
      return assertNever(num);
  }
}
