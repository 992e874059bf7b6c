import fc from 'fast-check';
import { canonicalAmount, compareAmounts } from '../src/amount/amount.ts';
import type { Condition } from '../src/ir/condition.ts';
import type { Fact } from '../src/ir/fact.ts';
import type { Box, Extra, Item, Line, NotApplicable, Points } from '../src/ir/item.ts';
import type { LatenessUnit, Num } from '../src/ir/num.ts';
import type { Rubric } from '../src/ir/rubric.ts';
import type { Stage } from '../src/ir/stage.ts';
import { derivedOver } from './arbitrary-formulas.ts';
import { gradesOver, stagesOver } from './arbitrary-stages.ts';
import {
  add,
  all,
  any,
  atFive,
  box,
  cases,
  choice,
  compare,
  count,
  countUpTo,
  deduct,
  each,
  flag,
  holding,
  instant,
  item,
  judgement,
  late,
  lateness,
  never,
  not,
  number,
  oneOf,
  percentage,
  points,
  rubric,
  series,
  set,
  span,
  steps,
  submission,
  where,
} from './rubrics.ts';

/** Rubrics as the compiler could write them; the numbers are small, so that bounds are met. */

const NAMES = ['a', 'b', 'late fee', '未记入', '__proto__', 'constructor', 'toString'];
const VALUES = ['优', '良', '差', '__proto__'];

const positive = fc
  .tuple(fc.nat(24), fc.constantFrom(1, 1, 2, 5, 10, 3, 7))
  .map(([n, d]) => canonicalAmount(`${n}/${d}`));
const amount = fc
  .tuple(fc.constantFrom('', '', '-'), positive)
  .map(([sign, size]) => (size === '0' ? '0' : canonicalAmount(sign + size)));
const bound = fc.option(positive, { freq: 2 });
/** Days in June, and those at which months, quarters, leap years and years end. */
export const day = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.integer({ min: 1, max: 30 }).map((n) => `2021-06-${String(n).padStart(2, '0')}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '2020-02-29',
      '2020-12-31',
      '2021-01-31',
      '2021-03-31',
      '2021-07-01',
    ),
  },
);
const side = fc.constantFrom('on-time' as const, 'late' as const);
const deadline = fc.record({
  date: day,
  dayItself: side,
  time: fc.constant(null),
});

const timed = fc.tuple(day, side).map(([date, itself]) => atFive(date, itself));

function factNamed(id: string): fc.Arbitrary<Fact> {
  return fc.oneof(
    fc.option(deadline).map((due) => submission(id, due)),
    fc.constantFrom(count(id), flag(id, '标签'), number(id), percentage(id)),
    fc.tuple(day, side).map(([date, itself]) => instant(id, atFive(date, itself))),
    fc.constantFrom(
      cases(id, ['优', '差']),
      countUpTo(id, '3'),
      judgement(id, '1.5', '4'),
      series(id, 2),
    ),
    fc
      .uniqueArray(fc.constantFrom(...VALUES), { minLength: 1 })
      .map((values) => choice(id, values)),
  );
}

function factsUnder(prefix: string, maxLength: number): fc.Arbitrary<readonly Fact[]> {
  return fc
    .uniqueArray(fc.constantFrom(...NAMES), { maxLength })
    .chain((names) => fc.tuple(...names.map((name) => factNamed(`${prefix}${name}`))));
}

function question(fact: Fact): fc.Arbitrary<Condition> {
  switch (fact.type) {
    case 'submission':
      return fc.oneof(
        fc.constant(never(fact.id)),
        (fact.precision === 'instant' ? timed : deadline).map((due) => late(fact.id, due)),
      );
    case 'flag':
      return fc.constant(holding(fact.id));
    case 'choice':
      return fc.subarray([...fact.values]).map((values) => oneOf(fact.id, ...values));
    case 'judgement':
    case 'series':
      return fc.constantFrom(all(), any());
    default:
      return fc
        .tuple(fc.constantFrom('<', '<=', '=', '!=', '>=', '>'), amount)
        .map(([op, value]) => compare(fact.id, op, value));
  }
}

function conditionOver(facts: readonly Fact[]): fc.Arbitrary<Condition> {
  const leaf =
    facts.length === 0 ? fc.constantFrom(all(), any()) : fc.constantFrom(...facts).chain(question);
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 1, arbitrary: leaf.map(not) },
    { weight: 1, arbitrary: fc.tuple(leaf, leaf).map((of) => all(...of)) },
    { weight: 1, arbitrary: fc.tuple(leaf, leaf).map((of) => any(not(all(...of)), ...of)) },
  );
}

function numOver(facts: readonly Fact[]): fc.Arbitrary<Num> {
  const quantities = facts.filter(({ type }) => ['count', 'number', 'percentage'].includes(type));
  const constant = positive.map(points);
  const leaf: fc.Arbitrary<Num> =
    quantities.length === 0
      ? constant
      : fc.constantFrom(...quantities).map(({ id }) => ({ kind: 'fact', fact: id }));
  const times = fc
    .tuple(positive, leaf)
    .map(([factor, of]): Num => ({ kind: 'times', factor, of }));
  const cases = fc
    .tuple(conditionOver(facts), fc.oneof(constant, times), fc.oneof(constant, times))
    .map(([when, value, otherwise]): Num => ({ kind: 'case', when, value, otherwise }));
  const some = fc.oneof(constant, leaf, times, cases);
  const taken = facts.flatMap((fact) => wholly(fact) ?? []);
  const whole = taken.length === 0 ? some : fc.oneof(...taken);
  const parted = fc
    .tuple(fc.oneof(some, whole), fc.constantFrom('0.5', '2', '1/3'), parts)
    .map(([of, size, part]) => steps(of, size, part));
  const excess = fc.tuple(some, some).map(([of, over]): Num => ({ kind: 'excess', of, over }));
  const sum = fc
    .tuple(some, some, positive)
    .map(([of, other, most]): Num => ({ kind: 'sum', of: [{ kind: 'first', most, of }, other] }));
  return fc.oneof(
    { weight: 6, arbitrary: fc.oneof(constant, leaf, times, cases, excess, sum) },
    { weight: 1, arbitrary: parted },
    { weight: 1, arbitrary: whole },
  );
}

const parts = fc.constantFrom(
  'full' as const,
  'started' as const,
  'nearest' as const,
  'exact' as const,
);

/** A number that takes a fact as a whole. */
function wholly(fact: Fact): fc.Arbitrary<Num> | undefined {
  const { id } = fact;
  switch (fact.type) {
    case 'submission': {
      const units = fc.constantFrom<LatenessUnit>(
        { kind: 'day' },
        { kind: 'month' },
        { kind: 'working-day', off: ['2021-06-14'], on: ['2021-06-20'] },
      );
      return fact.precision === 'instant'
        ? fc.tuple(day, side).map(([date, itself]) => {
            const due = atFive(date, itself);
            return lateness(id, due, { kind: 'hour', from: `${date}T09:00:00Z` });
          })
        : fc.tuple(deadline, units).map(([due, unit]) => lateness(id, due, unit));
    }
    case 'count': {
      if (fact.attributes.length === 0) return undefined;
      const grave: Num = {
        kind: 'case',
        when: holding(`${id}.grave`),
        value: points('2'),
        otherwise: { ...where(oneOf(`${id}.level`, '优'), '0.5', '1') },
      };
      return fc.constantFrom(null, 'level').map((best) => each(id, grave, best));
    }
    case 'judgement':
      return fc.constant({ kind: 'judged', fact: id });
    case 'flag':
    case 'number':
    case 'percentage':
    case 'choice':
    case 'series':
      return undefined;
    default:
      return fact satisfies never;
  }
}

/** A clause; the item gives it its id. */
function lineOver(facts: readonly Fact[]): fc.Arbitrary<Line> {
  const extra = fc.record({
    waived: fc.option(conditionOver(facts), { freq: 2 }),
    cite: fc.constantFrom(null, '未报送扣5分。'),
  });
  const num = numOver(facts);
  return fc.oneof(
    { weight: 5, arbitrary: fc.tuple(num, extra).map(([n, more]) => deduct('', n, more)) },
    { weight: 3, arbitrary: fc.tuple(num, extra).map(([n, more]) => add('', n, more)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(conditionOver(facts), amount, extra)
        .map(([when, to, more]) => set('', all(when, when), to, more)),
    },
  );
}

function partsOver(facts: readonly Fact[], maxLength: number): fc.Arbitrary<Box['of']> {
  const line = lineOver(facts);
  const clause = fc
    .tuple(line, bound, bound)
    .map(([one, cap, upTo]) => box('clause', [one], { cap, upTo }));
  const chosen = fc
    .tuple(fc.array(fc.oneof(clause, unset(line)), { maxLength: 3 }), take, bound)
    .map(([of, one, cap]) => box('clause', of, { take: one, cap }));
  const part = fc.oneof(
    { weight: 4, arbitrary: fc.oneof(line, clause) },
    { weight: 1, arbitrary: chosen },
  );
  return fc.array(part, { maxLength });
}

const take = fc.constantFrom('highest' as const, 'lowest' as const, 'first' as const);

/** The compiler refuses alternatives that set the score. */
function unset(line: fc.Arbitrary<Line>): fc.Arbitrary<Line> {
  return line.filter(({ effect }) => effect.kind !== 'set');
}

/** Points that depend on the first choice, where there is one. */
function pointsOver(facts: readonly Fact[]): fc.Arbitrary<Points> {
  const fact = facts.find(({ type }) => type === 'choice');
  if (fact?.type !== 'choice') return positive;
  return fc.tuple(...fact.values.map(() => positive)).map((sizes): Points => {
    const of = fact.values.map((value, index) => ({ value, points: sizes[index] ?? '0' }));
    return { kind: 'by-choice', fact: fact.id, of };
  });
}

function extrasOver(id: string, facts: readonly Fact[]): fc.Arbitrary<readonly Extra[]> {
  const extra = fc.tuple(fc.option(conditionOver(facts)), positive).map(
    ([when, size]): Extra => ({
      id: `${id}/extra`,
      when,
      amount: size,
      cite: null,
      span: span(),
    }),
  );
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: extra.map((one) => [one]) },
  );
}

const policy = fc.constantFrom(
  'full' as const,
  'zero' as const,
  'rescale' as const,
  'spread' as const,
);

/** For whom the item is not asked. */
function notApplicableOver(facts: readonly Fact[]): fc.Arbitrary<NotApplicable> {
  return fc.record({ when: conditionOver(facts), policy, cite: fc.constantFrom(null, '不检查') });
}

function itemOver(id: string, facts: readonly Fact[]): fc.Arbitrary<Item> {
  const occurrence = fc
    .tuple(partsOver(facts, 3), bound, bound)
    .map(([of, cap, upTo]) => box('occurrence', of, { cap, upTo }));
  const bounds = fc.tuple(amount, amount).map(([a, b]) => inOrder(a, b));
  return fc
    .record({
      size: positive,
      start: amount,
      sized: fc.oneof(
        { weight: 5, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: pointsOver(facts) },
      ),
      bounds,
      clauses: partsOver(facts, 3),
      occurrences: fc.array(occurrence, { maxLength: 2 }),
      extras: extrasOver(id, facts),
      cap: bound,
      upTo: bound,
      notApplicable: fc.option(notApplicableOver(facts), { freq: 2 }),
    })
    .map(
      ({
        size,
        start,
        sized,
        bounds: [floor, ceiling],
        clauses,
        occurrences,
        extras,
        cap,
        upTo,
        notApplicable,
      }) => {
        const body = box('item', numbered([...clauses, ...occurrences], id), { cap, upTo });
        const whole = sized === null ? {} : { points: sized, start: sized };
        return item(id, size, [], { start, floor, ceiling, body, extras, notApplicable, ...whole });
      },
    );
}

function inOrder(a: string, b: string): readonly [string, string] {
  return compareAmounts(a, b) <= 0 ? [a, b] : [b, a];
}

/** The parts with an id for each line, by its place in the item. */
function numbered(parts: Box['of'], prefix: string): Box['of'] {
  return parts.map((part, index) =>
    part.kind === 'line'
      ? { ...part, id: `${prefix}/${index}` }
      : { ...part, of: numbered(part.of, `${prefix}/${index}`) },
  );
}

/** What the items' extras deduct comes behind what the items come to. */
function withExtras(stages: readonly Stage[]): readonly Stage[] {
  const at = stages.findIndex(({ kind }) => kind === 'collect') + 1;
  return stages.toSpliced(at, 0, { kind: 'extras' });
}

/** A rubric of up to three items; where it may compare those who are assessed, some do. */
function rubrics(comparing: boolean): fc.Arbitrary<Rubric> {
  return fc
    .tuple(
      fc.uniqueArray(fc.constantFrom('1', '4.1', '__proto__', 'toString'), { maxLength: 3 }),
      factsUnder('', 2),
    )
    .chain(([ids, shared]) => {
      const items = ids.map((id) =>
        fc.tuple(factsUnder(`${id}/`, 3), factsUnder(`${id}/Q1/`, 1)).chain(([own, first]) => {
          const facts = [...own, ...first];
          const given = [...shared, ...facts];
          const derived = fc.oneof(
            { weight: 4, arbitrary: fc.constant(null) },
            { weight: 1, arbitrary: derivedOver(id, given, comparing) },
          );
          return derived.chain((made) => {
            const asked = made === null ? given : [...given, number(made.id)];
            const computed = made === null ? [] : [made];
            return itemOver(id, asked).map((one) => ({ one, facts, computed }));
          });
        }),
      );
      const when = conditionOver(shared);
      const above = fc.tuple(stagesOver(ids, when), gradesOver(when));
      return fc.tuple(fc.tuple(...items), above).map(([made, [stages, grades]]) =>
        rubric({
          grades,
          facts: [...shared, ...made.flatMap(({ facts }) => facts)],
          derived: made.flatMap(({ computed }) => computed),
          items: made.map(({ one }) => one),
          total: made.some(({ one }) => one.extras.length > 0) ? withExtras(stages) : stages,
        }),
      );
    });
}

/** A rubric that scores each by itself. */
export const anyRubric: fc.Arbitrary<Rubric> = rubrics(false);

/** A rubric that may compare those who are assessed with one another. */
export const comparingRubric: fc.Arbitrary<Rubric> = rubrics(true);
