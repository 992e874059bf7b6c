import { expect, test } from 'vitest';
import { rubrica } from './memory-io.ts';

const RUBRIC = `rubric kinds "Every kind of fact"
version 1
period 2021-01-01 to 2021-06-30
total sum
fact emergency "declared */ emergency"
item 1 "It's one" 5 points
  late after 6月21日 -1 unless emergency
  per-hazard -1
  if rate < 95% -1
  if hours > 2.5 -1
  if quality is "fair's", 差 -1
item 2 "Nothing asked" 5 points
item 4.1 "Quarters" 5 points
  if 有隐患 -1
  every quarter {
    due last day of last month
    late -1
  }
  每个 点位 取自 北区、north-gate {
    每垃圾扣1分
  }
`;

test('types of every kind of fact', async () => {
  const { code, out } = await rubrica(['types', 'kinds.rubric'], { 'kinds.rubric': RUBRIC });
  expect(code).toBe(0);
  const [first, meaning, ...rest] = out.split('\n');
  expect(first).toBe('// Written by `rubrica types` from kinds, version 1; do not edit.');
  expect(meaning).toMatch(/^\/\/ meaning [0-9a-f]{64}$/);
  expect(
    rest.join('\n'),
  ).toBe(`import type { Correction, CountValue, NumberValue, PercentageValue, Rubric, SubmissionValue } from '@rubrica/evaluator';

export type ItemId =
  | '1'
  | '2'
  | '4.1';

export type Facts = {
  readonly facts: {
    /** declared * / emergency */
    readonly emergency: boolean;
  };
  readonly items: {
    /** It's one */
    readonly '1': {
      readonly submitted: SubmissionValue;
      readonly hazard: CountValue;
      readonly rate: PercentageValue;
      readonly hours: NumberValue;
      readonly quality: 'fair\\'s' | '差';
    };
    /** Quarters */
    readonly '4.1': {
      readonly 有隐患: boolean;
      readonly Q1: {
        readonly submitted: SubmissionValue;
      };
      readonly Q2: {
        readonly submitted: SubmissionValue;
      };
      readonly 北区: {
        readonly 垃圾: CountValue;
      };
      readonly 'north-gate': {
        readonly 垃圾: CountValue;
      };
    };
  };
  readonly corrections?: readonly Correction<ItemId>[];
};

export type TypedRubric = Rubric<Facts, ItemId>;
`);
});
