import { NoScoreError } from '../evaluate/no-score.ts';
import { assertNever } from '../invariant.ts';
import type { FactId } from '../ir/fact.ts';
import type { Box, Item } from '../ir/item.ts';
import type { Num } from '../ir/num.ts';
import type { Rubric } from '../ir/rubric.ts';
import type { Stage } from '../ir/stage.ts';
import {
  choiceIn,
  linesOf,
  questionsOf,
  questionsOfStage,
  sizesOf,
  usesOf,
  usesOfItem,
  usesOfNum,
} from '../ir/walk.ts';

/** What the search for bounds does not take apart, where it depends on a fact that is not known, is a `NoScoreError`. */
export function refuseUnbounded(rubric: Rubric, absent: ReadonlySet<FactId>): void {
  const apart = bySums(rubric)
    ? rubric.items.filter(({ extras }) => extras.length > 0)
    : rubric.items;
  const ofItems = apart.flatMap(usesOfItem).map(({ fact }) => fact);
  const asked = rubric.items.flatMap((item) => [
    ...sizesOf(item)
      .flatMap(choiceIn)
      .map(({ fact }) => fact),
    ...chosenFrom(item),
    ...questionsOfApplying(item),
    ...linesOf(item.body).flatMap(({ effect }) =>
      effect.kind === 'set' ? [] : wholeFacts(effect.amount),
    ),
  ]);
  const timed = rubric.facts
    .filter((fact) => fact.type === 'submission' && fact.precision === 'instant')
    .map(({ id }) => id);
  const staged = rubric.total.flatMap(questionsOfStage).map(({ fact }) => fact);
  const fact = [...ofItems, ...asked, ...timed, ...staged].find((id) => absent.has(id));
  if (fact !== undefined) {
    throw new NoScoreError({ code: 'unbounded', fact, why: 'reached' });
  }
}

/** Whether the total hangs on the sum of the scores alone. */
export function bySums({ total }: Rubric): boolean {
  return !total.some(({ kind }) => BY_ITEM.includes(kind));
}

/** The facts that say whether an item applies. */
function questionsOfApplying({ notApplicable }: Item): readonly FactId[] {
  return notApplicable === null ? [] : questionsOf(notApplicable.when).map(({ fact }) => fact);
}

/** Stages that look at more than the sum of the scores. */
const BY_ITEM: readonly Stage['kind'][] = ['spread', 'weight', 'bound', 'bonus'];

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
