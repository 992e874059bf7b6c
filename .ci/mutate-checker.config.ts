import { mutationTests } from './mutation-tests.ts';

/** A mistake each with its messages, and rubrics that are right. */
export default mutationTests([
  'packages/parser/test/{compiled,design,found,golden,limits,pairs,round,same,scopes,sound,stages,warn}.test.ts',
  'packages/conformance/test/conformance.test.ts',
]);
