import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { compareAmounts, rational, sumAmounts } from '../src/amount/amount.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import type { EntityFacts } from '../src/facts/facts.ts';
import type { Box, Item, Line } from '../src/ir/item.ts';
import { parseRubric } from '../src/ir/parse-rubric.ts';
import type { Rubric } from '../src/ir/rubric.ts';
import { linesOf, measuredBy } from '../src/ir/walk.ts';
import type { Assessment, ItemAssessment, LedgerLine } from '../src/ledger/assessment.ts';
import { renderAssessment } from '../src/report/render-assessment.ts';
import { rubricAndFacts } from './arbitrary-facts.ts';
import { day } from './arbitrary-rubrics.ts';
import { count } from './rubrics.ts';

const OPTIONS = { seed: 20210621, numRuns: 200 };

/** Holds a law for the assessments of any rubrics and facts. */
function always(law: (of: Rubric, assessment: Assessment) => void): void {
  fc.assert(
    fc.property(rubricAndFacts, ([of, facts]) => law(of, evaluate(of, facts))),
    OPTIONS,
  );
}

/** Holds a law for each item with its assessment. */
function alwaysOfItems(law: (item: Item, assessed: ItemAssessment) => void): void {
  always((of, { items }) => {
    for (const [index, assessed] of items.entries()) law(at(of.items, index), assessed);
  });
}

function at<T>(all: readonly T[], index: number): T {
  const found = all[index];
  if (found === undefined) throw new Error(`there is no place ${index}`);
  return found;
}

function applied(lines: readonly { readonly applied: string }[]): string {
  return sumAmounts(lines.map((line) => line.applied));
}

test('the rubrics of these tests are sound', () => {
  fc.assert(
    fc.property(rubricAndFacts, ([of]) => {
      expect(parseRubric(JSON.parse(JSON.stringify(of)))).toEqual(of);
    }),
    OPTIONS,
  );
});

describe('every point is accounted for', () => {
  test('start + Σ lines + Σ bounds = score', () => {
    alwaysOfItems((_, { start, lines, bounds, score }) => {
      expect(sumAmounts([start, applied(lines), applied(bounds)])).toBe(score);
    });
  });

  test('raw = applied + waived + Σ absorbed', () => {
    alwaysOfItems((_, { lines }) => {
      for (const { raw, applied, waived, absorbed } of lines) {
        expect(sumAmounts([applied, waived, ...absorbed.map(({ amount }) => amount)])).toBe(raw);
      }
    });
  });

  test('Σ item scores + Σ total lines = total', () => {
    always((_, { items, lines, total }) => {
      expect(sumAmounts([...items.map(({ score }) => score), applied(lines)])).toBe(total);
    });
  });

  test('with corrections too, and none takes a score out of its bounds', () => {
    const decision = fc.record({
      points: fc.constantFrom(1, -1, '0.5', -100, '100', '-0.001'),
      reason: fc.constant('decided'),
      date: day,
    });
    const withCorrections = rubricAndFacts.chain(([of, facts]) =>
      fc
        .array(fc.tuple(decision, fc.constantFrom(null, ...of.items.map(({ id }) => id))), {
          minLength: 1,
          maxLength: 4,
        })
        .map((all) => ({
          of,
          facts,
          corrections: all.map(([one, item]) => (item === null ? one : { ...one, item })),
        })),
    );
    fc.assert(
      fc.property(withCorrections, ({ of, facts, corrections }) => {
        const before = evaluate(of, facts);
        const { items, lines, total } = evaluate(of, { ...facts, corrections });
        expect(sumAmounts([...items.map(({ score }) => score), applied(lines)])).toBe(total);
        for (const [index, one] of items.entries()) {
          const own = at(before.items, index);
          expect(one.lines.map(({ applied }) => applied)).toEqual(
            own.lines.map(({ applied }) => applied),
          );
          expect(sumAmounts([own.score, applied(one.corrections)])).toBe(one.score);
          for (const { asked, applied, absorbed } of one.corrections) {
            expect(sumAmounts([applied, absorbed?.amount ?? '0'])).toBe(asked);
            expect(
              absorbed === null || absorbed.amount.startsWith('-') === asked.startsWith('-'),
            ).toBe(true);
          }
        }
      }),
      OPTIONS,
    );
  });

  test('every clause has its line, in the order of the file', () => {
    alwaysOfItems((item, { lines }) => {
      expect(lines.map(({ id }) => id)).toEqual(linesOf(item.body).map(({ id }) => id));
    });
  });

  test('a line keeps its sign, and nothing is absorbed beyond what was asked', () => {
    alwaysOfItems((item, { lines }) => {
      for (const [index, line] of linesOf(item.body).entries()) {
        const sign = line.effect.kind === 'deduct' ? -1 : 1;
        if (line.effect.kind === 'set') continue;
        const { raw, applied, absorbed } = at(lines, index);
        for (const part of [raw, applied, ...absorbed.map(({ amount }) => amount)]) {
          expect(compareAmounts(part, '0') * sign).toBeGreaterThanOrEqual(0);
        }
      }
    });
  });
});

/** Whether a `set` decided the score, past all bounds. */
function isSet(item: Item, { lines }: ItemAssessment): boolean {
  return linesOf(item.body).some(
    ({ effect }, index) => effect.kind === 'set' && at(lines, index).status === 'fired',
  );
}

describe('bounds are held', () => {
  test('no box passes its cap or its `up to`', () => {
    alwaysOfItems((item, assessed) => {
      if (isSet(item, assessed)) return;
      const byId = new Map(assessed.lines.map((line) => [line.id, line]));
      for (const box of boxesOf(item.body)) {
        const inside = linesOf(box).flatMap(({ id }: Line) => byId.get(id)?.applied ?? []);
        const lost = sumAmounts(inside.filter((amount) => amount.startsWith('-')));
        const won = sumAmounts(inside.filter((amount) => !amount.startsWith('-')));
        if (box.cap !== null)
          expect(compareAmounts(sumAmounts([lost, box.cap]), '0')).toBeGreaterThanOrEqual(0);
        if (box.upTo !== null) expect(compareAmounts(won, box.upTo)).toBeLessThanOrEqual(0);
      }
    });
  });

  test('a score is within floor and ceiling, or what a `set` says', () => {
    alwaysOfItems((item, assessed) => {
      if (assessed.notApplicable !== null) return;
      if (isSet(item, assessed)) {
        const values = linesOf(item.body).flatMap(({ effect }) =>
          effect.kind === 'set' ? [effect.to] : [],
        );
        expect(values).toContain(assessed.score);
      } else {
        expect(compareAmounts(assessed.score, item.floor)).toBeGreaterThanOrEqual(0);
        const { ceiling } = item;
        if (ceiling === null) return;
        const most =
          typeof ceiling === 'string' ? [ceiling] : ceiling.of.map(({ points }) => points);
        expect(most.some((one) => compareAmounts(assessed.score, one) <= 0)).toBe(true);
      }
    });
  });

  test('a total is within its clamp', () => {
    always((of, { total }) => {
      const last = of.total.at(-1);
      if (last?.kind !== 'clamp') return;
      expect(compareAmounts(total, last.floor)).toBeGreaterThanOrEqual(0);
      if (last.ceiling !== null) expect(compareAmounts(total, last.ceiling)).toBeLessThanOrEqual(0);
    });
  });

  test('a rounded total has its decimals, and is the nearest on the side that is stated', () => {
    always((of, { total, lines }) => {
      const last = of.total.at(-1);
      if (last?.kind !== 'round') return;
      const { mode, decimals } = last;
      expect(total).toMatch(/^-?\d+(?:\.\d+)?$/);
      expect(total.split('.')[1]?.length ?? 0).toBeLessThanOrEqual(decimals);
      const change = lines.at(-1)?.applied ?? '0';
      const unit = new Fraction(1, 10 ** decimals);
      const moved = rational(change);
      if (mode === 'half-up') {
        expect(moved.abs().mul(2).compare(unit)).toBeLessThanOrEqual(0);
      } else {
        expect(moved.abs().compare(unit)).toBeLessThan(0);
        const outwards = moved.mul(rational(total).sub(moved));
        expect(outwards.compare(0) * (mode === 'up' ? 1 : -1)).toBeGreaterThanOrEqual(0);
      }
    });
  });
});

function boxesOf(box: Box): readonly Box[] {
  return [box, ...box.of.flatMap((part) => (part.kind === 'box' ? boxesOf(part) : []))];
}

test('what a line restores is what the rubric without it scores', () => {
  fc.assert(
    fc.property(rubricAndFacts, ([of, facts]) => {
      const whole = evaluate(of, facts);
      for (const { id, restores } of whole.items.flatMap(({ lines }) => lines)) {
        const without = evaluate(withoutLine(of, id), facts);
        expect(sumAmounts([whole.total, restores.all.total])).toBe(without.total);
        for (const [index, item] of whole.items.entries()) {
          const gain = item.lines.some((line: LedgerLine) => line.id === id)
            ? restores.all.item
            : '0';
          expect(sumAmounts([item.score, gain])).toBe(at(without.items, index).score);
        }
      }
    }),
    OPTIONS,
  );
});

function withoutLine(of: Rubric, id: string): Rubric {
  const strip = (box: Box): Box => ({
    ...box,
    of: box.of
      .filter((part) => part.kind === 'box' || part.id !== id)
      .map((part) => (part.kind === 'box' ? strip(part) : part)),
  });
  return { ...of, items: of.items.map((item) => ({ ...item, body: strip(item.body) })) };
}

test('what one occurrence restores is what the rubric scores in which the line counts one less', () => {
  let counted = 0;
  fc.assert(
    fc.property(rubricAndFacts, ([of, facts]) => {
      const whole = evaluate(of, facts);
      for (const [index, item] of whole.items.entries()) {
        for (const [place, { restores, status }] of item.lines.entries()) {
          const line = at(linesOf(at(of.items, index).body), place);
          const fewer = countingOneLess(of, facts, line);
          expect(restores.one !== null).toBe(status === 'fired' && fewer !== undefined);
          if (restores.one === null || fewer === undefined) continue;
          counted += 1;
          const less = evaluate(...fewer);
          expect(sumAmounts([whole.total, restores.one.total])).toBe(less.total);
          expect(sumAmounts([item.score, restores.one.item])).toBe(at(less.items, index).score);
        }
      }
    }),
    { ...OPTIONS, numRuns: 300 },
  );
  expect(counted).toBeGreaterThan(30);
});

describe('as of a day', () => {
  test('on which everything is past, the scores are what they are without one', () => {
    fc.assert(
      fc.property(rubricAndFacts, fc.constantFrom('2021-09-01', '9999-12-31'), (pair, asOf) => {
        const [of, facts] = pair;
        expect(pointsOf(evaluate(of, facts, { asOf }))).toEqual(pointsOf(evaluate(of, facts)));
      }),
      OPTIONS,
    );
  });

  test('nothing in the assessment depends on what happens after it', () => {
    fc.assert(
      fc.property(
        rubricAndFacts,
        day,
        fc.constantFrom(null, '2021-06-29', '2022-01-01'),
        (pair, asOf, later) => {
          const [of, facts] = pair;
          const otherwise = JSON.parse(JSON.stringify(facts), (_, value) =>
            typeof value === 'string' && value.startsWith('2021-06') && dayOf(value) > asOf
              ? later && later + value.slice(10)
              : value,
          );
          expect(evaluate(of, otherwise, { asOf })).toEqual(evaluate(of, facts, { asOf }));
        },
      ),
      OPTIONS,
    );
  });
});

/** Those of the instants of these tests that are past the end of their day in Shanghai lie behind it. */
function dayOf(stated: string): string {
  return stated.endsWith('T18:00:00Z') ? `${stated.slice(0, 10)}T` : stated.slice(0, 10);
}

/** The scores and what every line came to. */
function pointsOf({ items, total }: Assessment): unknown {
  return [
    total,
    items.map(({ score, lines }) => [
      score,
      lines.map(({ id, status, raw, applied, restores }) => [id, status, raw, applied, restores]),
    ]),
  ];
}

/** The rubric with a copy of what the line counts for that line alone, and one less of it. */
function countingOneLess(
  of: Rubric,
  facts: EntityFacts,
  line: Line,
): readonly [Rubric, EntityFacts] | undefined {
  if (line.effect.kind === 'set') return undefined;
  const measured = measuredBy(line.effect.amount)
    .filter(({ way }) => way === 'rises')
    .map((one) => one.fact);
  const counts = of.facts.filter(({ id, type }) => type === 'count' && measured.includes(id));
  const [fact] = counts;
  if (fact === undefined || counts.length !== 1) return undefined;
  const shared = facts.facts ?? {};
  const value = (() => {
    if (fact.item === null) return shared[fact.name];
    const own = Object.entries(facts.items[fact.item] ?? {});
    const within =
      fact.occurrence === null
        ? own
        : Object.entries(Object.fromEntries(own)[fact.occurrence] ?? {});
    return Object.fromEntries(within)[fact.name];
  })();
  const cases = Array.isArray(value) ? value.length : Number(value);
  if (cases === 0) return undefined;
  const copy = count('fewer');
  const swap = (node: Box): Box => ({
    ...node,
    of: node.of.map((part) => {
      if (part.kind === 'box') return swap(part);
      return part.id === line.id ? renamed(part, fact.id, copy.id) : part;
    }),
  });
  return [
    {
      ...of,
      facts: [...of.facts, copy],
      items: of.items.map((item) => ({ ...item, body: swap(item.body) })),
    },
    { ...facts, facts: Object.fromEntries([...Object.entries(shared), ['fewer', cases - 1]]) },
  ];
}

function renamed(line: Line, from: string, to: string): Line {
  return JSON.parse(JSON.stringify(line), (key, value) =>
    key === 'fact' && value === from ? to : value,
  );
}

describe('the same facts give the same assessment', () => {
  test('to the letter, and it is plain JSON', () => {
    fc.assert(
      fc.property(rubricAndFacts, ([of, facts]) => {
        const assessment = evaluate(of, facts);
        const text = JSON.stringify(assessment);
        expect(JSON.stringify(evaluate(of, facts))).toBe(text);
        expect(JSON.parse(text)).toEqual(assessment);
      }),
      OPTIONS,
    );
  });

  test('whatever the order of their keys', () => {
    fc.assert(
      fc.property(rubricAndFacts, ([of, facts]) => {
        const turned = JSON.parse(JSON.stringify(facts), (_, value) =>
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).toReversed())
            : value,
        );
        expect(scoresOf(evaluate(of, turned))).toEqual(scoresOf(evaluate(of, facts)));
      }),
      OPTIONS,
    );
  });
});

/** All but the evidence, which is shown as it was given. */
function scoresOf(assessment: Assessment): unknown {
  return JSON.parse(JSON.stringify(assessment), (key, value) =>
    key === 'evidence' ? undefined : value,
  );
}

test('an assessment can be read in both languages', () => {
  always((_, assessment) => {
    for (const lang of ['en', 'zh'] as const) {
      const text = renderAssessment(assessment, { lang });
      expect(text).toContain(assessment.total);
      expect(text).not.toMatch(/undefined|NaN|\[object|[ \t]$/m);
    }
  });
});
