import fc from 'fast-check';
import { canonicalAmount, compareAmounts } from '../src/amount/amount.ts';
import type { Box, Condition, Fact, Item, Line, Num, Rubric, Stage } from '../src/ir/rubric.ts';
import {
  add,
  all,
  any,
  box,
  choice,
  compare,
  count,
  deduct,
  flag,
  holding,
  item,
  late,
  never,
  not,
  number,
  oneOf,
  percentage,
  points,
  rubric,
  set,
  submission,
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
export const day = fc
  .integer({ min: 1, max: 28 })
  .map((n) => `2021-06-${String(n).padStart(2, '0')}`);
const deadline = fc.record({
  date: day,
  dayItself: fc.constantFrom('on-time' as const, 'late' as const),
  time: fc.constant(null),
});

function factNamed(id: string): fc.Arbitrary<Fact> {
  return fc.oneof(
    fc.option(deadline).map((due) => submission(id, due)),
    fc.constantFrom(count(id), flag(id, '标签'), number(id), percentage(id)),
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
        deadline.map((due) => late(fact.id, due)),
      );
    case 'flag':
      return fc.constant(holding(fact.id));
    case 'choice':
      return fc.subarray([...fact.values]).map((values) => oneOf(fact.id, ...values));
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
  const excess = fc.tuple(some, some).map(([of, over]): Num => ({ kind: 'excess', of, over }));
  const sum = fc
    .tuple(some, some, positive)
    .map(([of, other, most]): Num => ({ kind: 'sum', of: [{ kind: 'first', most, of }, other] }));
  return fc.oneof(constant, leaf, times, cases, excess, sum);
}

/** A clause; the item gives it its id. */
function lineOver(facts: readonly Fact[]): fc.Arbitrary<Line> {
  const extra = fc.record({
    waived: fc.option(conditionOver(facts), { freq: 1 }),
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
  return fc.array(fc.oneof(line, clause), { maxLength });
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
      bounds,
      clauses: partsOver(facts, 3),
      occurrences: fc.array(occurrence, { maxLength: 2 }),
      cap: bound,
      upTo: bound,
    })
    .map(({ size, start, bounds: [floor, ceiling], clauses, occurrences, cap, upTo }) => {
      const body = box('item', numbered([...clauses, ...occurrences], id), { cap, upTo });
      return item(id, size, [], { start, floor, ceiling, body });
    });
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

const collected: fc.Arbitrary<readonly Stage[]> = fc.oneof(
  fc.constant([]),
  fc
    .tuple(amount, fc.constantFrom('score' as const, 'score-less-points' as const), amount, amount)
    .map(([start, take, a, b]): readonly Stage[] => {
      const [floor, ceiling] = inOrder(a, b);
      return [
        { kind: 'collect', start, take },
        { kind: 'clamp', floor, ceiling },
      ];
    }),
);

const rounding: fc.Arbitrary<readonly Stage[]> = fc.oneof(
  fc.constant([]),
  fc
    .tuple(fc.constantFrom('half-up' as const, 'up' as const, 'down' as const), fc.nat(2))
    .map(([mode, decimals]): readonly Stage[] => [{ kind: 'round', mode, decimals }]),
);

const total = fc.tuple(collected, rounding).map((stages): readonly Stage[] => stages.flat());

/** A rubric of up to three items. */
export const anyRubric: fc.Arbitrary<Rubric> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('1', '4.1', '__proto__', 'toString'), { maxLength: 3 }),
    factsUnder('', 2),
  )
  .chain(([ids, shared]) => {
    const items = ids.map((id) =>
      fc.tuple(factsUnder(`${id}/`, 3), factsUnder(`${id}/Q1/`, 1)).chain(([own, first]) => {
        const facts = [...own, ...first];
        return itemOver(id, [...shared, ...facts]).map((one) => ({ one, facts }));
      }),
    );
    return fc.tuple(fc.tuple(...items), total).map(([made, stages]) =>
      rubric({
        facts: [...shared, ...made.flatMap(({ facts }) => facts)],
        items: made.map(({ one }) => one),
        total: stages,
      }),
    );
  });
