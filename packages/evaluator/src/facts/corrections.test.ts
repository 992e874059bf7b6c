import { describe, expect, test } from 'vitest';
import { count, deduct, item, per, rubric } from '../../test/rubrics.ts';
import { evaluate, evaluateAll } from '../evaluate/evaluate.ts';
import type { Correction } from './corrections.ts';
import type { FactsFile } from './facts.ts';
import { factsSchema } from './schema.ts';

const of = rubric({
  facts: [count('1/n'), count('2/m')],
  items: [
    item('1', '5', [deduct('1/per-n', per('1/n', '1'))]),
    item('2', '10', [deduct('2/per-m', per('2/m', '1'))], {
      notApplicable: {
        when: { kind: 'compare', fact: '2/m', op: '>', value: '8' },
        policy: 'zero',
        cite: null,
      },
    }),
  ],
  total: [
    { kind: 'collect', start: '0', take: 'score' },
    { kind: 'round', mode: 'half-up', decimals: 0 },
    {
      kind: 'vetoes',
      of: [
        {
          id: 'total/veto',
          when: { kind: 'compare', fact: '2/m', op: '=', value: '8' },
          by: 'at-most',
          to: '3',
          cite: null,
        },
      ],
    },
  ],
});

const facts = (n: number, m: number, ...corrections: readonly unknown[]) =>
  ({
    items: { '1': { n }, '2': { m } },
    corrections: corrections as readonly Correction[],
  }) as const;

const decided = (points: number | string, more: object = {}) => ({
  points,
  reason: 'handed in on paper',
  date: '2021-07-20',
  ...more,
});

const assessed = (n: number, m: number, ...corrections: readonly unknown[]) =>
  evaluate(of, facts(n, m, ...corrections));

describe('a correction', () => {
  test('of an item is a line of it, and the facts are as they were', () => {
    const { items, total } = assessed(3, 0, decided('0.5', { item: '1', by: 'the panel' }));
    expect(items[0]).toMatchObject({
      score: '2.5',
      lines: [{ applied: '-3', restores: { all: { item: '2.5', total: '2' } } }],
      corrections: [
        {
          id: '1/correction',
          asked: '0.5',
          applied: '0.5',
          absorbed: null,
          reason: 'handed in on paper',
          date: '2021-07-20',
          by: 'the panel',
          cite: null,
        },
      ],
    });
    expect(total).toBe('13');
  });

  test('stays within the floor and the ceiling', () => {
    expect(assessed(3, 0, decided(4, { item: '1' })).items[0]).toMatchObject({
      score: '5',
      corrections: [{ applied: '3', absorbed: { by: 'ceiling', amount: '1' } }],
    });
    expect(assessed(3, 0, decided(-4, { item: '1' })).items[0]).toMatchObject({
      score: '0',
      corrections: [{ applied: '-2', absorbed: { by: 'floor', amount: '-2' } }],
    });
  });

  test('several count by their days, those of a day in their order', () => {
    const { items } = assessed(
      3,
      0,
      decided(1, { item: '1', date: '2021-08-01', reason: 'second' }),
      decided(-2, { item: '1', reason: 'first' }),
    );
    expect(items[0]?.corrections.map(({ id, reason, applied }) => [id, reason, applied])).toEqual([
      ['1/correction-1', 'first', '-2'],
      ['1/correction-2', 'second', '1'],
    ]);
  });

  test('several of one day keep their order, whatever stands between them', () => {
    const on = (day: number, reason: string) =>
      decided(-0.5, { item: '1', date: `2021-08-0${day}`, reason });
    const { items } = assessed(0, 0, on(2, 'c'), on(1, 'a'), on(2, 'd'), on(1, 'b'), on(3, 'e'));
    expect(items[0]?.corrections.map(({ reason }) => reason)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('of an item that does not apply counts nothing, and says so', () => {
    expect(assessed(0, 9, decided(1, { item: '2' })).items[1]).toMatchObject({
      score: '0',
      corrections: [{ applied: '0', absorbed: { by: 'not-applicable', amount: '1' } }],
    });
  });

  test('of the total comes after its rounding, and before the vetoes', () => {
    const { lines, total } = assessed(0, 0, decided('-0.5', { cite: '经复核扣回' }));
    expect(total).toBe('14.5');
    expect(lines.find(({ stage }) => stage === 'correction')).toMatchObject({
      id: 'total/correction',
      applied: '-0.5',
      correction: { reason: 'handed in on paper', date: '2021-07-20', by: null },
      cite: '经复核扣回',
    });
    expect(assessed(0, 8, decided(5)).total).toBe('3');
  });

  test('of an item without a ceiling counts in full', () => {
    const open = rubric({
      facts: [count('1/n')],
      items: [item('1', '5', [deduct('1/per-n', per('1/n', '1'))], { ceiling: null })],
    });
    const given = { items: { '1': { n: 0 } }, corrections: [decided(3, { item: '1' })] };
    expect(evaluate(open, given).items[0]).toMatchObject({
      score: '8',
      corrections: [{ applied: '3', absorbed: null }],
    });
  });

  test('of the total comes last where nothing is vetoed', () => {
    const rounding = rubric({
      items: [item('1', '5', [])],
      total: [
        { kind: 'collect', start: '0', take: 'score' },
        { kind: 'round', mode: 'half-up', decimals: 0 },
      ],
    });
    const given = { items: {}, corrections: [decided('-0.5')] };
    expect(evaluate(rounding, given).total).toBe('4.5');
  });

  test('of the total is numbered where there are several', () => {
    const { lines, total } = assessed(0, 0, decided(-1), decided('-0.5'));
    const corrections = lines.filter(({ stage }) => stage === 'correction');
    expect(corrections.map(({ id, applied }) => [id, applied])).toEqual([
      ['total/correction-1', '-1'],
      ['total/correction-2', '-0.5'],
    ]);
    expect(total).toBe('13.5');
  });

  test('that is decided later has not happened yet', () => {
    const given = facts(3, 0, decided(1, { item: '1' }));
    expect(evaluate(of, given, { asOf: '2021-07-19' }).total).toBe('12');
    expect(evaluate(of, given, { asOf: '2021-07-20' }).total).toBe('13');
  });

  test('has no bounds where facts are unknown', () => {
    expect(() => evaluate(of, facts(0, 0, decided(1)), { unknown: 'interval' })).toThrow(
      'no bounds: corrections are decided of scores that are known',
    );
  });
});

describe('what is wrong with corrections is found all at once', () => {
  const problems = (...corrections: readonly unknown[]) => {
    try {
      assessed(0, 0, ...corrections);
      return [];
    } catch (error) {
      return String(error)
        .split('\n')
        .slice(1)
        .map((line) => line.trim());
    }
  };

  test.each([
    [
      decided(0),
      'corrections[0].points: got 0; give a number other than 0, below 0 where points are taken',
    ],
    [decided(1, { reason: ' ' }), 'corrections[0].reason: got " "; give a text'],
    [
      decided(1, { date: '2021-06-31' }),
      'corrections[0].date: got "2021-06-31"; give a day that exists as "2021-06-21"',
    ],
    [decided(1, { item: '3' }), 'corrections[0].item: got "3"; there are the items `1`, `2`'],
    [
      decided(1, { items: '1' }),
      'corrections[0].items: not asked for; asked for here: `item`, `points`, `reason`, `date`, `by`, `cite`',
    ],
    [decided(1, { by: 7 }), 'corrections[0].by: got 7; give a text'],
    [decided(1, { cite: '' }), 'corrections[0].cite: got ""; give a text'],
    [decided(1, { item: 3 }), 'corrections[0].item: got 3; there are the items `1`, `2`'],
    [
      decided(1, { date: 20210720 }),
      'corrections[0].date: got 20210720; give a day that exists as "2021-06-21"',
    ],
    [
      decided('one'),
      'corrections[0].points: got "one"; give a number other than 0, below 0 where points are taken',
    ],
    ['1', 'corrections[0]: got "1"; give an object'],
    [null, 'corrections[0]: got null; give an object'],
  ])('%j', (correction, message) => {
    expect(problems(correction)).toEqual([message]);
    expect(factsSchema(of).safeParse(facts(0, 0, correction)).success).toBe(false);
  });

  test('also where there is no list of them', () => {
    const given = { items: { '1': { n: 0 }, '2': { m: 0 } }, corrections: decided(1) };
    expect(() => evaluate(of, given as never)).toThrow('corrections: got {');
  });

  test('in every correction of every entity', () => {
    const file = {
      rubric: 'test',
      version: '1',
      entities: [{ entity: 'A', ...facts(0, 0, { points: 1 }) }],
    } as unknown as FactsFile;
    expect(() => evaluateAll(of, file)).toThrow(
      /corrections\[0\]\.reason[\s\S]*corrections\[0\]\.date/,
    );
  });

  test('sound ones fit the schema', () => {
    for (const reason of ['appeal', 'handed in on paper']) {
      const given = facts(0, 0, decided(1, { item: '1', reason }));
      expect(factsSchema(of).safeParse(given).success).toBe(true);
    }
  });
});
