import type { FactId } from '../ir/fact.ts';
import type { Box, Item, Line } from '../ir/item.ts';
import {
  isQuestion,
  linesOf,
  type Measured,
  measuredBy,
  type Question,
  usesOf,
  usesOfItem,
} from '../ir/walk.ts';

/** A part of a rubric that has a result of its own. */
export type Part = Line | Box | Item;

/** How a part looks at facts. */
export interface PartUses {
  readonly facts: readonly FactId[];
  readonly questions: ReadonlyMap<FactId, readonly Question[]>;
  /** The facts of which more adds points, or deducts fewer. */
  readonly adds: ReadonlySet<FactId>;
  /** The facts of which more deducts points, or adds fewer. */
  readonly deducts: ReadonlySet<FactId>;
}

/** A box has no use for its `set` lines: they are asked before anything in it counts. */
export function usesOfPart(part: Part): PartUses {
  const lines = linesOfPart(part);
  const uses = 'body' in part ? usesOfItem(part) : lines.flatMap(usesOf);
  const questions = new Map<FactId, Question[]>();
  for (const use of uses) {
    const found = questions.get(use.fact) ?? [];
    if (isQuestion(use)) found.push(use);
    questions.set(use.fact, found);
  }
  return {
    facts: [...questions.keys()],
    questions,
    adds: measuredIn(lines, 'rises'),
    deducts: measuredIn(lines, 'falls'),
  };
}

function linesOfPart(part: Part): readonly Line[] {
  if ('body' in part) return linesOf(part.body);
  if (part.kind === 'line') return [part];
  return linesOf(part).filter(({ effect }) => effect.kind !== 'set');
}

/** The facts that take what the lines come to one way where there is more of them. */
function measuredIn(lines: readonly Line[], way: Measured['way']): ReadonlySet<FactId> {
  const found = lines.flatMap(({ effect }) => {
    if (effect.kind === 'set') return [];
    const { kind, amount } = effect;
    return measuredBy(amount).filter((one) => (one.way === way) === (kind === 'add'));
  });
  return new Set(found.map(({ fact }) => fact));
}
