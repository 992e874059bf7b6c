import { compareAmounts } from '../amount/amount.ts';
import { dayBefore } from '../calendar/civil-date.ts';
import { isTimeZone } from '../calendar/time-zone.ts';
import type { Derived } from './derived.ts';
import { derivedProblems } from './derived-references.ts';
import { exampleProblems } from './example-references.ts';
import type { CountFact, Fact, FactId } from './fact.ts';
import type { Item, Line } from './item.ts';
import type { Rubric } from './rubric.ts';
import type { Stage } from './stage.ts';
import {
  choiceIn,
  linesOf,
  questionsOf,
  questionsOfGrades,
  questionsOfStage,
  sizesOf,
  type Use,
  usesOf,
  usesOfNum,
} from './walk.ts';

type Declared = ReadonlyMap<FactId, Fact | Derived>;

/**
 * What the shape of a rubric cannot say: everything in it that names something it does not have, and
 * everything that contradicts itself. A rubric without such problems can be run on any facts.
 */
export function referenceProblems(rubric: Rubric): readonly string[] {
  const declared: Declared = new Map(
    [...rubric.facts, ...rubric.derived].map((fact) => [fact.id, fact]),
  );
  const lines = rubric.items.flatMap((item) => linesOf(item.body));
  return [
    ...calendarProblems(rubric),
    ...repeated('fact', rubric.facts),
    ...repeated('group', rubric.groups),
    ...repeated('item', rubric.items),
    ...repeated('line', [...lines, ...rubric.items.flatMap(({ extras }) => extras)]),
    ...placeProblems(rubric.facts),
    ...rubric.facts.flatMap((fact) => factProblems(fact, rubric)),
    ...derivedProblems(rubric),
    ...rubric.items.flatMap((item) => itemProblems(item, rubric)),
    ...lines.flatMap((line) => lineProblems(line, declared)),
    ...rubric.items.flatMap((item) => extraProblems(item, rubric, declared)),
    ...rubric.items.flatMap((item) =>
      usesProblems(
        item.id,
        [
          ...sizesOf(item).flatMap(choiceIn),
          ...(item.notApplicable === null ? [] : questionsOf(item.notApplicable.when)),
        ],
        declared,
      ),
    ),
    ...rubric.total.flatMap((stage) => stageProblems(stage, rubric, declared)),
    ...gradeProblems(rubric, declared),
    ...rubric.examples.flatMap((example) => exampleProblems(example, rubric)),
  ];
}

function calendarProblems({ period, timeZone }: Rubric): readonly string[] {
  return [
    ...(period.from > period.to ? [`the period ends before it starts, on ${period.to}`] : []),
    ...(isTimeZone(timeZone) ? [] : [`there is no time zone \`${timeZone}\``]),
  ];
}

function repeated(what: string, all: readonly { readonly id: string }[]): readonly string[] {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of all) (once.has(id) ? twice : once).add(id);
  return [...twice].map((id) => `the ${what} \`${id}\` is there more than once`);
}

/** Facts are given by item, occurrence and name; no two may stand in one place. */
function placeProblems(facts: readonly Fact[]): readonly string[] {
  const place = (...keys: readonly (string | null)[]) => JSON.stringify(keys);
  const occurrences = new Set(
    facts.flatMap(({ item, occurrence }) => (occurrence === null ? [] : [place(item, occurrence)])),
  );
  const taken = new Set<string>();
  return facts.flatMap(({ id, item, occurrence, name }) => {
    const own = occurrence === null ? place(item, name) : place(item, occurrence, name);
    if (taken.has(own)) return [`the fact \`${id}\` is given in the same place as another`];
    taken.add(own);
    return occurrences.has(own) ? [`the fact \`${id}\` has the name of an occurrence`] : [];
  });
}

function factProblems(fact: Fact, { items }: Rubric): readonly string[] {
  const { id, item, occurrence } = fact;
  const deadline = fact.type === 'submission' ? fact.deadline : null;
  const inTime = deadline === null || deadline.dayItself === 'on-time' || dayBefore(deadline.date);
  return [
    ...(item !== null && !items.some((one) => one.id === item)
      ? [`the fact \`${id}\` is of the item \`${item}\`, which is not there`]
      : []),
    ...(item === null && occurrence !== null
      ? [`the fact \`${id}\` is of the occurrence \`${occurrence}\`, but of no item`]
      : []),
    ...(fact.type === 'judgement' && compareAmounts(fact.least, fact.most) > 0
      ? [`the judgement \`${id}\` has at least ${fact.least} and at most ${fact.most} points`]
      : []),
    ...(inTime ? [] : [`no day is in time for the fact \`${id}\``]),
  ];
}

function itemProblems(item: Item, { groups }: Rubric): readonly string[] {
  const grouped = item.group === null || groups.some(({ id }) => id === item.group);
  return [
    ...(grouped
      ? []
      : [`the item \`${item.id}\` is in the group \`${item.group}\`, which is not there`]),
    ...itemBounds(item),
  ];
}

/** Where points depend on a choice, with each of its values. */
function itemBounds(item: Item): readonly string[] {
  const { floor, ceiling } = item;
  if (ceiling === null) return [];
  const ceilings = typeof ceiling === 'string' ? [ceiling] : ceiling.of.map(({ points }) => points);
  return ceilings.flatMap((one) => bounds(`the item \`${item.id}\``, { floor, ceiling: one }));
}

function bounds(
  what: string,
  { floor, ceiling }: { readonly floor: string; readonly ceiling: string | null },
): readonly string[] {
  return ceiling === null || compareAmounts(floor, ceiling) <= 0
    ? []
    : [`${what} has a floor of ${floor}, above its ceiling of ${ceiling}`];
}

function stageProblems(
  stage: Stage,
  { items, total }: Rubric,
  declared: Declared,
): readonly string[] {
  const named = 'items' in stage ? stage.items : [];
  const bounding = total.flatMap((one) => (one.kind === 'bound' ? [one.id] : []));
  const gone = named.filter(
    (id) => !bounding.includes(id) && !items.some((item) => item.id === id),
  );
  return [
    ...gone.map((id) => `a stage of the total names the item \`${id}\`, which is not there`),
    ...(stage.kind === 'clamp' ? bounds('the total', stage) : []),
    ...usesProblems(`total/${stage.kind}`, questionsOfStage(stage), declared),
  ];
}

function gradeProblems({ grades }: Rubric, declared: Declared): readonly string[] {
  if (grades === null) return [];
  const names = grades.bands.map(({ grade }) => grade);
  const gone = grades.limits.filter(({ atMost }) => !names.includes(atMost));
  return [
    ...gone.map(({ atMost }) => `a veto names the grade \`${atMost}\`, which is not there`),
    ...usesProblems('total/grades', questionsOfGrades(grades), declared),
  ];
}

function extraProblems(
  { id: item, extras }: Item,
  { total }: Rubric,
  declared: Declared,
): readonly string[] {
  const taken = extras.length === 0 || total.some(({ kind }) => kind === 'extras');
  return [
    ...(taken ? [] : [`no stage of the total takes the extras of the item \`${item}\``]),
    ...extras.flatMap(({ id, when }) =>
      when === null ? [] : usesProblems(id, questionsOf(when), declared),
    ),
  ];
}

function lineProblems(line: Line, declared: Declared): readonly string[] {
  return usesProblems(line.id, usesOf(line), declared);
}

function usesProblems(id: string, uses: readonly Use[], declared: Declared): readonly string[] {
  return uses.flatMap((use) => {
    const fact = declared.get(use.fact);
    if (use.kind === 'each' && fact?.type === 'count') return caseProblems(id, use, fact);
    const asks = `the line \`${id}\` asks for the fact \`${use.fact}\``;
    return fact === undefined
      ? [`${asks}, which is not there`]
      : useProblems(use, fact).map((problem) => `${asks} ${problem}`);
  });
}

/** What is asked of each case is an attribute of the very fact that counts them. */
function caseProblems(
  id: string,
  { amount }: Extract<Use, { readonly kind: 'each' }>,
  fact: CountFact,
): readonly string[] {
  return usesOfNum(amount).flatMap((use) => {
    const asks = `the line \`${id}\` asks each case of \`${fact.id}\` for \`${use.fact}\``;
    const attribute = fact.attributes.find((one) => one.id === use.fact);
    if (attribute === undefined) return [`${asks}, which is no attribute of it`];
    if (use.kind !== attribute.type)
      return [`${asks} as a ${use.kind}, but it is a ${attribute.type}`];
    if (use.kind !== 'choice' || attribute.type !== 'choice') return [];
    return use.values
      .filter((value) => !attribute.values.includes(value))
      .map((value) => `${asks} to be \`${value}\`, which it never is`);
  });
}

function useProblems(use: Use, fact: Fact | Derived): readonly string[] {
  const types = ASKED[use.kind];
  if (!types.includes(fact.type)) {
    return [`as a ${types.join(' or ')}, but it is a ${fact.type}`];
  }
  if (use.kind !== 'choice' || fact.type !== 'choice') return [];
  return use.values
    .filter((value) => !fact.values.includes(value))
    .map((value) => `to be \`${value}\`, which it never is`);
}

const QUANTITIES = ['count', 'number', 'percentage'] as const;

/** The types of fact that each way of looking at one can read. */
const ASKED: Readonly<Record<Use['kind'], readonly Fact['type'][]>> = {
  flag: ['flag'],
  never: ['submission'],
  late: ['submission'],
  compare: QUANTITIES,
  choice: ['choice'],
  fact: QUANTITIES,
  lateness: ['submission'],
  each: ['count'],
  judged: ['judgement'],
};
