import type { Box, Example, Item, Rubric } from '@rubrica/evaluator';
import {
  amount,
  type Entry,
  exampleFacts,
  type ItemScore,
  isQuestion,
  type KnownFact,
  type KnownFacts,
  linesOf,
  type Rational,
  rational,
  scoreItem,
  usesOfItem,
  withInputs,
  ZERO,
} from '@rubrica/evaluator/core';
import { answered, sized } from './seen.ts';
import { unboundedIn } from './unbounded-in.ts';

/** All that an example of an item exercises, as one text; `undefined` of an example of the total. */
export function exercised(rubric: Rubric, example: Example): string | undefined {
  const item = rubric.items.find(({ id }) => id === example.item);
  if (item === undefined) return undefined;
  const known = exampleFacts(rubric, example);
  const score = scoreItem(item, known);
  return [
    item.id,
    ...score.entries.map(applied),
    ...boundsMet(item.body, score),
    ...[ZERO, rational(item.floor)].map((mark) => position(score.score, mark)),
    position(score.score, rational(score.points)),
    ...answersIn(item, known),
    ...linesOf(item.body).flatMap(({ effect }) =>
      effect.kind === 'set' ? [] : sized(effect.amount, known),
    ),
    ...computedFrom(rubric, item, known),
    JSON.stringify(example.peers),
  ].join('\n');
}

function applied({ fires, exempt, absorbed }: Entry): string {
  return [
    fires ? 'fires' : 'silent',
    exempt ? 'exempt' : '',
    ...absorbed.map(({ by }) => by),
  ].join();
}

/** On which side of each bound its clauses are, or whether just there. */
function boundsMet(box: Box, score: ItemScore): readonly string[] {
  const { deducted, added } = unboundedIn(box, score);
  return [
    box.cap === null ? '' : position(deducted, rational(box.cap)),
    box.upTo === null ? '' : position(added, rational(box.upTo)),
    ...box.of.flatMap((part) => (part.kind === 'box' ? boundsMet(part, score) : [])),
  ];
}

function answersIn(item: Item, known: KnownFacts): readonly string[] {
  return usesOfItem(item)
    .filter(isQuestion)
    .map((question) => answered(question, known));
}

function position(value: Rational, mark: Rational): string {
  return String(Math.sign(value.compare(mark)));
}

/** Of what is computed every value may be a case of its own. */
function computedFrom(rubric: Rubric, item: Item, known: KnownFacts): readonly string[] {
  const asked = usesOfItem(item).map(({ fact }) => fact);
  const computed = rubric.derived.filter(({ id }) => asked.includes(id)).map(({ id }) => id);
  return [...withInputs(computed, rubric)].map((fact) => valueText(known.get(fact)));
}

function valueText(fact: KnownFact | undefined): string {
  if (fact === undefined) return '';
  if ('number' in fact) return amount(fact.number);
  return fact.type === 'series' ? fact.numbers.map(amount).join() : '';
}
