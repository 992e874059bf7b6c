import { mutationTests } from './mutation-tests.ts';

/** The conformance suite, and what a rubric means. */
export default mutationTests([
  'packages/conformance/test/{conformance,forms}.test.ts',
  'packages/parser/test/{compiled,design,extends,pairs,round,same,scopes,sound,stages}.test.ts',
]);
