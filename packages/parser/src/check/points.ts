import { canonicalAmount, compareAmounts, type Points } from '@rubrica/evaluator';
import { fault } from '../diagnostics/fault.ts';
import type { BodyStatement } from '../syntax/ast/body.ts';
import type { Clause } from '../syntax/ast/clauses.ts';
import type { NumberNode } from '../syntax/ast/literals.ts';
import type { Heading } from '../syntax/ast/rubric.ts';
import { clausesIn } from '../syntax/blocks.ts';
import type { DateContext } from './dates.ts';
import { checkListed } from './listed.ts';
import { declareChoice, noteUse } from './names.ts';
import { factId, homeOf, type Scope } from './scope.ts';

/** Takes note of the choice that an item's points hang on, which all of the item shares. */
export function notePoints({ byChoice }: Heading, own: Scope, context: DateContext): void {
  if (byChoice === null) return;
  const { fact, values } = byChoice;
  const { text: name, range } = fact.name;
  const { report } = context;
  noteUse(own, { fact, use: 'choice', values }, report);
  declareChoice(own, name);
  checkListed(byChoice, context);
  const known = homeOf(name, own).facts.get(name)?.values ?? [];
  const open = known.filter((value) => !values.some(({ text }) => text === value));
  if (open.length > 0) report(fault('points-left-open', range, { name, values: open }));
}

/** The points of an item for each value of the choice, or for all; without any, none. */
export function pointsOf({ points, byChoice, bonus }: Heading, own: Scope): Points {
  if (bonus !== null) return bonus.upTo === null ? '0' : canonicalAmount(bonus.upTo.text);
  if (byChoice === null) return points === null ? '0' : canonicalAmount(points.text);
  const { text: name } = byChoice.fact.name;
  return {
    kind: 'by-choice',
    fact: factId(homeOf(name, own).item, null, name),
    of: byChoice.values.flatMap(({ text: value }, index) => {
      const amount = byChoice.amounts[index];
      return amount === undefined ? [] : [{ value, points: canonicalAmount(amount.value.text) }];
    }),
  };
}

/** The least and the most points that a heading states; `null` where it states none. */
export function rangeOfPoints({ points, byChoice }: Heading): PointsRange | null {
  if (byChoice === null) return points && { least: points, most: points };
  const stated = byChoice.amounts.map(({ value }) => value);
  const [least] = stated.toSorted(byAmount);
  const most = stated.toSorted(byAmount).at(-1);
  return least === undefined || most === undefined ? null : { least, most };
}

interface PointsRange {
  readonly least: NumberNode;
  readonly most: NumberNode;
}

function byAmount(a: NumberNode, b: NumberNode): number {
  return compareAmounts(canonicalAmount(a.text), canonicalAmount(b.text));
}

/** Percentages of points that hang on a choice: an amount can be one, and no bound. */
export function checkShares(
  { byChoice }: Heading,
  body: readonly BodyStatement[],
  context: DateContext,
): void {
  if (byChoice === null) return;
  const name = byChoice.fact.name.text;
  for (const { text, range, ofPoints } of clausesIn(body).flatMap(boundsOf)) {
    if (ofPoints) context.report(fault('percent-by-choice', range, { text, name }));
  }
}

/** Of an amount by choice or within a range no percentage is one of points. */
function boundsOf({ effect: { then, cap, upTo } }: Clause): readonly NumberNode[] {
  const more = then?.kind === 'points' ? then.value : null;
  return [more, cap, upTo].filter((bound) => bound !== null);
}
