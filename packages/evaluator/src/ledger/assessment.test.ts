import { expect, test } from 'vitest';
import { FAULTLESS, hygiene } from '../../test/hygiene.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { itemOf } from './assessment.ts';

test('an item that the rubric does not have is a RangeError', () => {
  const assessment = evaluate(hygiene, FAULTLESS);
  expect(() => itemOf(assessment, 'toString')).toThrow(
    new RangeError('`hygiene-2021` has no item `toString`'),
  );
});
