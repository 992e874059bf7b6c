import type { Example, Rubric } from './rubric.ts';

/**
 * Lists that came after the first rubrics were stored. A stored rubric without such a list has an empty one, and an
 * empty one is not part of its meaning: so its hash is still that which it was stored with.
 */
const OF_RUBRIC: readonly (keyof Rubric)[] = ['derived', 'changes'];
const OF_EXAMPLE: readonly (keyof Example)[] = ['peers'];

/** What a rubric says, without later lists that are empty. */
export function withoutEmpty<Said extends Pick<Rubric, 'examples'>>(rubric: Said): object {
  const examples = rubric.examples.map((example) => without(example, OF_EXAMPLE));
  return without({ ...rubric, examples }, OF_RUBRIC);
}

function without(whole: object, later: readonly string[]): object {
  const isSaid = ([key, value]: [string, unknown]) =>
    !later.includes(key) || !Array.isArray(value) || value.length > 0;
  return Object.fromEntries(Object.entries(whole).filter(isSaid));
}
