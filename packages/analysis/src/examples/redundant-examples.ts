import type { Example, Rubric } from '@rubrica/evaluator';
import { exercised } from './exercised.ts';

/** An example, and the one before it that exercises the same. */
export interface RedundantExample {
  readonly example: Example;
  readonly like: Example;
}

/**
 * Examples of an item that test nothing which one before them does not: the same clauses apply, every question has
 * the same answer, and no value lies on another side of a number at which something changes, or upon it.
 */
export function redundantExamples(rubric: Rubric): readonly RedundantExample[] {
  const first = new Map<string, Example>();
  return rubric.examples.flatMap((example) => {
    const what = exercised(rubric, example);
    if (what === undefined) return [];
    const like = first.get(what);
    if (like === undefined) first.set(what, example);
    return like === undefined ? [] : [{ example, like }];
  });
}
