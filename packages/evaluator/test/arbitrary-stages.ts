import fc from 'fast-check';
import type { Condition } from '../src/ir/condition.ts';
import type { Grades, ScoreTest, Stage } from '../src/ir/stage.ts';

type Stages = fc.Arbitrary<readonly Stage[]>;

const amount = fc.constantFrom('-3', '0', '0.5', '1', '2', '1/3', '10', '60');
const positive = fc.constantFrom('0', '0.5', '1', '2', '1/3', '10');
const optional: fc.Arbitrary<string | null> = fc.option(positive);
const test: fc.Arbitrary<ScoreTest> = fc.record({
  op: fc.constantFrom('<', '<=', '=', '!=', '>=', '>'),
  value: amount,
});

/** None of these, or one. */
function maybe(stage: fc.Arbitrary<Stage>): Stages {
  return fc.oneof(
    fc.constant<readonly Stage[]>([]),
    stage.map((one) => [one]),
  );
}

/** Every kind of stage in its order, each there or not, over these items. */
export function stagesOver(ids: readonly string[], when: fc.Arbitrary<Condition>): Stages {
  const some = fc.subarray([...ids]);
  const apart = fc
    .shuffledSubarray([...ids])
    .map((all) => [all.slice(0, all.length >> 1), all.slice(all.length >> 1)] as const);
  return apart.chain(([bonus]) =>
    fc
      .tuple(
        maybe(
          fc.record({
            kind: fc.constant('collect'),
            start: amount,
            take: fc.constantFrom('score', 'score-less-points'),
          }),
        ),
        maybe(
          fc.record({
            kind: fc.constant('spread'),
            id: fc.constant('a/applicable'),
            items: some,
            policy: fc.constantFrom('rescale', 'spread'),
          }),
        ),
        maybe(
          fc.record({
            kind: fc.constant('weight'),
            id: fc.constant('a/weight'),
            items: some,
            factor: positive,
          }),
        ),
        maybe(
          fc.record({
            kind: fc.constant('bound'),
            id: fc.constant('a/bounds'),
            items: some,
            cap: optional,
            upTo: optional,
            cite: fc.constant(null),
          }),
        ),
        maybe(
          fc.record({
            kind: fc.constant('spread'),
            id: fc.constant('total/applicable'),
            items: some,
            policy: fc.constantFrom('rescale', 'spread'),
          }),
        ),
        maybe(fc.record({ kind: fc.constant('rescale'), to: positive })),
        bonus.length === 0
          ? fc.constant<readonly Stage[]>([])
          : fc
              .record({ upTo: optional, counts: fc.option(test) })
              .map(({ upTo, counts }): readonly Stage[] => [
                { kind: 'bonus', id: 'total/bonus', items: bonus, upTo, counts, cite: null },
              ]),
        maybe(
          fc.record({
            kind: fc.constant('times'),
            id: fc.constant('total/times'),
            factor: positive,
            when,
            cite: fc.constant(null),
          }),
        ),
        maybe(
          fc.tuple(amount, amount).map(([a, b]): Stage => {
            const [floor, ceiling] = Number(a) <= Number(b) ? [a, b] : [b, a];
            return a.includes('/') || b.includes('/')
              ? { kind: 'clamp', floor: '0', ceiling: null }
              : { kind: 'clamp', floor, ceiling };
          }),
        ),
        maybe(
          fc.record({
            kind: fc.constant('round'),
            mode: fc.constantFrom('half-up', 'up', 'down'),
            decimals: fc.nat(2),
          }),
        ),
        maybe(
          fc
            .array(
              fc.record({
                when,
                by: fc.constantFrom('set' as const, 'at-most' as const),
                to: amount,
              }),
              { minLength: 1, maxLength: 3 },
            )
            .map(
              (all): Stage => ({
                kind: 'vetoes',
                of: all.map((one, index) => ({ ...one, id: `total/veto-${index}`, cite: null })),
              }),
            ),
        ),
      )
      .map((stages): readonly Stage[] => withBounds(stages.flat())),
  );
}

/** What bounds gave is among what points go to that are moved behind them. */
function withBounds(stages: readonly Stage[]): readonly Stage[] {
  const bounds = stages.flatMap((one) => (one.kind === 'bound' ? [one.id] : []));
  return stages.map((one) =>
    one.kind === 'spread' && one.id === 'total/applicable'
      ? { ...one, items: [...one.items, ...bounds] }
      : one,
  );
}

export function gradesOver(when: fc.Arbitrary<Condition>): fc.Arbitrary<Grades | null> {
  const names = ['优', '良', '差'];
  const limit = fc.record({ when, atMost: fc.constantFrom(...names) });
  return fc.option(
    fc.tuple(fc.array(limit, { maxLength: 2 }), fc.option(when)).map(
      ([limits, first]): Grades => ({
        bands: [
          { grade: '优', within: [{ op: '>=', value: '10' }], when: first },
          { grade: '良', within: [{ op: '>=', value: '5' }], when: null },
          { grade: '差', within: [], when: null },
        ],
        limits: limits.map((one, index) => ({ ...one, id: `grade/${index}`, cite: null })),
      }),
    ),
  );
}
