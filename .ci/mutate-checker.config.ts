import { mutationTests } from './mutation-tests.ts';

/** A mistake each with its messages, and rubrics that are right. */
export default mutationTests([
  'packages/parser/test/{compiled,design,extends,found,golden,helps,limits,pairs,round,same,scopes,sound,stages,suppress,warn}.test.ts',
  'packages/conformance/test/conformance.test.ts',
]);
