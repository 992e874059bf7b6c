import { mutationTests } from './mutation-tests.ts';

/** The conformance suite, and what a rubric means. */
export default mutationTests([
  'packages/conformance/test/conformance.test.ts',
  'packages/parser/test/{design,extends,pairs,round,scopes,sound}.test.ts',
]);
