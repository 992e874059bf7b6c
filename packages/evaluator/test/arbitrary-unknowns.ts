import fc from 'fast-check';
import type { EntityFacts, FactValue } from '../src/facts/facts.ts';
import type { Condition } from '../src/ir/condition.ts';
import type { Fact } from '../src/ir/fact.ts';
import type { Box, Item, Line } from '../src/ir/item.ts';
import type { Num } from '../src/ir/num.ts';
import type { Rubric } from '../src/ir/rubric.ts';
import type { Stage } from '../src/ir/stage.ts';
import { scoped } from './facts-by-id.ts';
import {
  add,
  after,
  all,
  any,
  box,
  choice,
  compare,
  count,
  deduct,
  flag,
  from,
  holding,
  item,
  late,
  never,
  not,
  number,
  oneOf,
  per,
  points,
  rubric,
  set,
  submission,
} from './rubrics.ts';

/** Rubrics so small that every value of a few unknown facts can be gone through. */

const DEADLINES = [after('2021-06-03'), from('2021-06-05'), after('2021-06-06')];
const DAYS = Array.from({ length: 9 }, (_, index) => `2021-06-0${index + 1}`);
const VALUES = ['A', 'B', 'C'];

const small = fc.nat(4).map(String);
const factor = fc.constantFrom('1', '2');
const bound = fc.option(fc.constantFrom('1', '2', '3'), { freq: 2 });

function factNamed(id: string): fc.Arbitrary<Fact> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(count(id)) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(null, ...DEADLINES).map((due) => submission(id, due)),
    },
    { weight: 2, arbitrary: fc.constantFrom(flag(id), choice(id, VALUES), number(id)) },
  );
}

function question(fact: Fact): fc.Arbitrary<Condition> {
  switch (fact.type) {
    case 'submission':
      return fc.constantFrom(never(fact.id), ...DEADLINES.map((due) => late(fact.id, due)));
    case 'flag':
      return fc.constant(holding(fact.id));
    case 'choice':
      return fc.subarray(VALUES).map((values) => oneOf(fact.id, ...values));
    default:
      return fc
        .tuple(
          fc.constantFrom('<', '<=', '=', '!=', '>=', '>'),
          fc.constantFrom('0', '1', '2.5', '3'),
        )
        .map(([op, value]) => compare(fact.id, op, value));
  }
}

function conditionOver(facts: readonly Fact[]): fc.Arbitrary<Condition> {
  const leaf = fc.constantFrom(...facts).chain(question);
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 1, arbitrary: leaf.map(not) },
    { weight: 1, arbitrary: fc.tuple(leaf, leaf).map((of) => all(...of)) },
    { weight: 1, arbitrary: fc.tuple(leaf, leaf).map((of) => any(...of)) },
  );
}

function numOver(facts: readonly Fact[]): fc.Arbitrary<Num> {
  const counts = facts.filter(({ type }) => type === 'count');
  const constant = small.map(points);
  const leaf =
    counts.length === 0
      ? constant
      : fc.tuple(fc.constantFrom(...counts), factor).map(([{ id }, each]) => per(id, each));
  const cases = fc
    .tuple(conditionOver(facts), fc.oneof(constant, leaf), fc.oneof(constant, leaf))
    .map(([when, value, otherwise]): Num => ({ kind: 'case', when, value, otherwise }));
  const allowance = fc.oneof(constant, leaf, cases);
  const excess = fc.tuple(fc.oneof(leaf, leaf, cases), allowance, factor).map(
    ([of, over, each]): Num => ({
      kind: 'times',
      factor: each,
      of: { kind: 'excess', of, over },
    }),
  );
  const sum = fc
    .tuple(leaf, fc.oneof(leaf, cases, excess), fc.constantFrom('1', '2'))
    .map(([of, other, most]): Num => ({ kind: 'sum', of: [{ kind: 'first', most, of }, other] }));
  return fc.oneof(leaf, leaf, cases, cases, excess, excess, sum);
}

function lineOver(facts: readonly Fact[]): fc.Arbitrary<Line> {
  const waived = fc.option(conditionOver(facts), { freq: 2 }).map((when) => ({ waived: when }));
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(numOver(facts), waived).map((made) => deduct('', ...made)) },
    { weight: 3, arbitrary: fc.tuple(numOver(facts), waived).map((made) => add('', ...made)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(conditionOver(facts), small, waived)
        .map(([when, to, extra]) => set('', when, to, extra)),
    },
  );
}

function itemOver(id: string, facts: readonly Fact[]): fc.Arbitrary<Item> {
  const line = lineOver(facts);
  const clause = fc
    .tuple(fc.array(line, { minLength: 1, maxLength: 2 }), bound, bound)
    .map(([of, cap, upTo]) => box('clause', of, { cap, upTo }));
  return fc
    .tuple(fc.array(fc.oneof(line, clause), { minLength: 1, maxLength: 3 }), small, bound, bound)
    .map(([parts, start, cap, upTo]) => {
      const body = box('item', numbered(parts, id), { cap, upTo });
      return item(id, '4', [], { start, floor: '-1', ceiling: '5', body });
    });
}

function numbered(parts: Box['of'], prefix: string): Box['of'] {
  return parts.map((part, index) =>
    part.kind === 'line'
      ? { ...part, id: `${prefix}/${index}` }
      : { ...part, of: numbered(part.of, `${prefix}/${index}`) },
  );
}

const total: fc.Arbitrary<readonly Stage[]> = fc.constantFrom<readonly Stage[]>(
  [],
  [
    { kind: 'collect', start: '10', take: 'score-less-points' },
    { kind: 'clamp', floor: '3', ceiling: '8' },
  ],
);

const smallRubric: fc.Arbitrary<Rubric> = fc
  .tuple(factNamed('s'), factNamed('t'), factNamed('1/a'), factNamed('2/a'), total)
  .chain(([s, t, first, second, stages]) =>
    fc
      .tuple(itemOver('1', [s, t, first]), itemOver('2', [s, second]))
      .map((items) => rubric({ facts: [s, t, first, second], items, total: stages })),
  );

/** All the values that can make a difference in these rubrics, with counts below a limit. */
export function valuesOf(fact: Fact, counts: number): readonly FactValue[] {
  switch (fact.type) {
    case 'submission':
      return [null, ...DAYS];
    case 'flag':
      return [true, false];
    case 'choice':
      return fact.values;
    case 'judgement':
      return [false];
    case 'series':
      return [[1, 2]];
    case 'count':
      return Array.from({ length: counts }, (_, index) => index);
    case 'number':
    case 'percentage':
      return [-1, 0, 0.5, 1, 2, 2.5, 2.7, 3, 9];
  }
}

/** Facts of a rubric by their ids, some of them unknown. */
export interface Case {
  readonly of: Rubric;
  readonly known: ReadonlyMap<string, FactValue>;
  readonly unknown: readonly Fact[];
}

export const unknownCase: fc.Arbitrary<Case> = smallRubric.chain((of) =>
  fc
    .tuple(
      fc.tuple(...of.facts.map((fact) => fc.constantFrom(...valuesOf(fact, 5)))),
      fc.subarray([...of.facts], { minLength: 1, maxLength: 2 }),
    )
    .map(([values, unknown]) => ({
      of,
      unknown,
      known: new Map(
        of.facts.flatMap((fact, index): [string, FactValue][] => {
          const value = values[index];
          return unknown.includes(fact) || value === undefined ? [] : [[fact.id, value]];
        }),
      ),
    })),
);

export function factsOf({ of }: Case, known: ReadonlyMap<string, FactValue>): EntityFacts {
  return scoped(of, known);
}
