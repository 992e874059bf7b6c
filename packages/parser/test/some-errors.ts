import type { Span } from '@rubrica/evaluator';
import fc from 'fast-check';
import { compile } from '../src/index.ts';
import { BASES } from './older.ts';
import { VALID } from './valid-texts.ts';

/** Statements of no meaning. */
const WRONG = ['unreadable words', '-5 %', 'late after tomorrow -2', 'if -1', '扣5分 5分'];

interface SomeErrors {
  readonly text: string;
  /** A clause each of some items. */
  readonly places: readonly Span[];
  readonly wrong: string;
}

/** A valid text, and where errors are to stand in it: in the places of clauses, of each item at most one. */
export const someErrors: fc.Arbitrary<SomeErrors> = fc
  .tuple(
    fc.constantFrom(...VALID.filter((text) => compile(text).rubric !== null)),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(...WRONG),
  )
  .map(([text, picks, wrong]) => {
    const items = compile(text, { bases: () => BASES }).rubric?.items ?? [];
    const places = new Map<string, Span>();
    for (const [which, clause] of picks) {
      const one = items[which % items.length];
      const spans = spansOf(one?.body);
      const place = spans[clause % spans.length];
      if (one !== undefined && place !== undefined) places.set(one.id, place);
    }
    return { text, places: [...places.values()], wrong };
  });

function spansOf(part: unknown): readonly Span[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('span' in part) return [part.span as Span];
  return Object.values(part).flatMap(spansOf);
}
