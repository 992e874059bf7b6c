import { assertNever } from '../invariant.ts';
import type { FactId } from '../ir/fact.ts';
import type { Box, Item } from '../ir/item.ts';
import type { Num } from '../ir/num.ts';
import type { Rubric } from '../ir/rubric.ts';
import { choiceIn, linesOf, usesOf, usesOfItem, usesOfNum } from '../ir/walk.ts';

/** What the search for bounds does not take apart, where it depends on a fact that is not known, is a `RangeError`. */
export function refuseUnbounded(rubric: Rubric, absent: ReadonlySet<FactId>): void {
  const asked = rubric.items.flatMap((item) => [
    ...(item.extras.length > 0 ? usesOfItem(item).map(({ fact }) => fact) : []),
    ...[item.points, item.start, item.ceiling].flatMap(choiceIn).map(({ fact }) => fact),
    ...chosenFrom(item),
    ...linesOf(item.body).flatMap(({ effect }) =>
      effect.kind === 'set' ? [] : wholeFacts(effect.amount),
    ),
  ]);
  const timed = rubric.facts.flatMap((fact) =>
    fact.type === 'submission' && fact.precision === 'instant' ? [fact.id] : [],
  );
  const fact = [...asked, ...timed].find((id) => absent.has(id));
  if (fact !== undefined) {
    throw new RangeError(
      `no bounds: \`${fact}\` is unknown, and what depends on it has no bounds yet`,
    );
  }
}

/** The facts of boxes of which one part counts. */
function chosenFrom({ body }: Item): readonly FactId[] {
  return boxesOf(body)
    .filter(({ take }) => take !== 'all')
    .flatMap((box) => linesOf(box).flatMap((line) => usesOf(line).map(({ fact }) => fact)));
}

function boxesOf(box: Box): readonly Box[] {
  return [box, ...box.of.flatMap((part) => (part.kind === 'box' ? boxesOf(part) : []))];
}

/** The facts that a number takes as a whole: no one size says what it comes to. */
function wholeFacts(num: Num): readonly FactId[] {
  switch (num.kind) {
    case 'constant':
    case 'fact':
      return [];
    case 'lateness':
    case 'each':
    case 'judged':
      return [num.fact];
    case 'times':
    case 'first':
      return wholeFacts(num.of);
    case 'steps':
      return usesOfNum(num.of).map(({ fact }) => fact);
    case 'sum':
      return num.of.flatMap(wholeFacts);
    case 'excess':
      return [...wholeFacts(num.of), ...wholeFacts(num.over)];
    case 'case':
      return [...wholeFacts(num.value), ...wholeFacts(num.otherwise)];
    default:
      return assertNever(num);
  }
}
