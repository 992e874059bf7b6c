import { readFact } from '../facts/known-fact.ts';
import type { Fact, FactId } from './fact.ts';
import { comparedFacts, withInputs } from './formula-facts.ts';
import type { Example, Rubric } from './rubric.ts';
import { usesOfItem } from './walk.ts';

/** What is wrong with an example of a rubric: what it speaks of, what it gives, what it leaves open. */
export function exampleProblems(example: Example, rubric: Rubric): readonly string[] {
  const { item, given, span } = example;
  const declared = new Map(rubric.facts.map((fact) => [fact.id, fact]));
  const ids = given.map(({ fact }) => fact);
  const open = needed(rubric, item).filter((id) => isOpen(declared.get(id)) && !ids.includes(id));
  return [
    ...(item !== null && !rubric.items.some(({ id }) => id === item)
      ? [`is of the item \`${item}\`, which is not there`]
      : []),
    ...given.flatMap(({ fact, value }, index) =>
      ids.indexOf(fact) === index
        ? givenProblems(fact, value, rubric, declared)
        : [`gives \`${fact}\` more than once`],
    ),
    ...peerProblems(example, rubric, declared),
    ...open.map((id) => `does not give \`${id}\`, which has no value without fault`),
  ].map((problem) => `the example in line ${span.line} ${problem}`);
}

/** What is compared among all is given for the others too, and for as many of them. */
function peerProblems(
  { item, peers }: Example,
  rubric: Rubric,
  declared: ReadonlyMap<FactId, Fact>,
): readonly string[] {
  const [first] = peers;
  const uneven = peers.filter(({ values }) => values.length !== first?.values.length);
  const compared = comparedFacts(rubric, needed(rubric, item));
  const open = compared.filter((id) => !peers.some(({ fact }) => fact === id));
  return [
    ...peers.flatMap(({ fact, values }) =>
      values.flatMap((value) => givenProblems(fact, value, rubric, declared)),
    ),
    ...uneven.map(({ fact }) => `gives \`${fact}\` for another number of others`),
    ...open.map((id) => `does not give \`${id}\` for the others`),
  ];
}

function givenProblems(
  id: FactId,
  value: unknown,
  { timeZone }: Rubric,
  declared: ReadonlyMap<FactId, Fact>,
): readonly string[] {
  const fact = declared.get(id);
  if (fact === undefined) return [`gives the fact \`${id}\`, which is not there`];
  return readFact(fact, value, timeZone) === undefined
    ? [`gives \`${id}\` a value that is no ${fact.type}`]
    : [];
}

/** The facts that the scored item looks at or declares; all of the rubric's for the total. */
function needed(rubric: Rubric, scored: string | null): readonly FactId[] {
  const { facts, items } = rubric;
  if (scored === null) return facts.map(({ id }) => id);
  const own = facts.filter(({ item }) => item === scored).map(({ id }) => id);
  const asked = items
    .filter(({ id }) => id === scored)
    .flatMap(usesOfItem)
    .map(({ fact }) => fact);
  return [...withInputs([...own, ...asked], rubric)];
}

/** A measure and a choice have no value that is without fault, so an example must give them. */
function isOpen(fact: Fact | undefined): boolean {
  return (
    fact?.type === 'number' ||
    fact?.type === 'percentage' ||
    fact?.type === 'choice' ||
    fact?.type === 'series'
  );
}
