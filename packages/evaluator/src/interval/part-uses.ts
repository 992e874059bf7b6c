import type { FactId } from '../ir/fact.ts';
import type { Box, Item, Line } from '../ir/item.ts';
import type { Num } from '../ir/num.ts';
import {
  isQuestion,
  linesOf,
  type Measured,
  measuredBy,
  type Question,
  type Use,
  usesOf,
  usesOfItem,
  usesOfNum,
} from '../ir/walk.ts';

/** A part of a rubric that has a result of its own. */
export type Part = Line | Box | Item | Num;

/** How a part looks at facts. */
export interface PartUses {
  readonly facts: readonly FactId[];
  readonly questions: ReadonlyMap<FactId, readonly Question[]>;
  /** The facts that it asks for more than the answers to questions: how many, how late, which cases. */
  readonly sized: ReadonlySet<FactId>;
  /** The facts of which more adds points, or deducts fewer. */
  readonly adds: ReadonlySet<FactId>;
  /** The facts of which more deducts points, or adds fewer. */
  readonly deducts: ReadonlySet<FactId>;
}

/** A box has no use for its `set` lines: they are asked before anything in it counts. */
export function usesOfPart(part: Part): PartUses {
  const uses = usesIn(part);
  const questions = new Map<FactId, Question[]>();
  for (const use of uses) {
    const found = questions.get(use.fact) ?? [];
    if (isQuestion(use)) found.push(use);
    questions.set(use.fact, found);
  }
  const measured = measuredIn(part);
  return {
    facts: [...questions.keys()],
    questions,
    sized: new Set(uses.filter((use) => !isQuestion(use)).map(({ fact }) => fact)),
    adds: factsThat(measured, 'rises'),
    deducts: factsThat(measured, 'falls'),
  };
}

function usesIn(part: Part): readonly Use[] {
  if ('body' in part) return usesOfItem(part);
  switch (part.kind) {
    case 'line':
      return usesOf(part);
    case 'box':
      return movingLines(part).flatMap(usesOf);
    default:
      return usesOfNum(part);
  }
}

/** The facts whose size it takes, and which way the score goes where there is more of them. */
function measuredIn(part: Part): readonly Measured[] {
  if ('body' in part) return linesOf(part.body).flatMap(measuredByLine);
  switch (part.kind) {
    case 'line':
      return measuredByLine(part);
    case 'box':
      return movingLines(part).flatMap(measuredByLine);
    default:
      return measuredBy(part);
  }
}

function movingLines(box: Box): readonly Line[] {
  return linesOf(box).filter(({ effect }) => effect.kind !== 'set');
}

function measuredByLine({ effect }: Line): readonly Measured[] {
  if (effect.kind === 'set') return [];
  const measured = measuredBy(effect.amount);
  return effect.kind === 'add'
    ? measured
    : measured.map(({ fact, way }) => ({ fact, way: way === 'rises' ? 'falls' : 'rises' }));
}

function factsThat(measured: readonly Measured[], way: Measured['way']): ReadonlySet<FactId> {
  return new Set(measured.filter((one) => one.way === way).map(({ fact }) => fact));
}
