import { expect, test } from 'vitest';
import { flag, rubric } from '../../test/rubrics.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { EntityFacts } from './facts.ts';
import { FactsError } from './facts-error.ts';

test('evaluate throws all problems at once, and shows the first twenty', () => {
  const facts = Array.from({ length: 25 }, (_, index) => flag(`f${index}`));
  const asked = rubric({ facts });
  const error = thrown(() => evaluate(asked, {} as EntityFacts));
  expect(error.name).toBe('FactsError');
  expect(error.problems).toHaveLength(25);
  expect(error.message.split('\n')).toEqual([
    'the facts do not fit the rubric:',
    ...facts.slice(0, 20).map(({ name }) => `  facts.${name}: absent; give true or false`),
    '  and 5 more',
  ]);
});

function thrown(run: () => unknown): FactsError {
  try {
    run();
  } catch (error) {
    if (error instanceof FactsError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
