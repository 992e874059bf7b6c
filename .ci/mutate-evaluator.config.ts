import { mutationTests } from './mutation-tests.ts';

/** The evaluator's unit tests, and stored rubrics with the scores that they came to. */
export default mutationTests([
  'packages/evaluator/src/**/*.test.ts',
  'packages/evaluator/test/stored.test.ts',
]);
