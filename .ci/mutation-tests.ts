import { statSync } from 'node:fs';
import type { ViteUserConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { alias } from '../vitest.config.ts';
import { inOneThread } from './lasting-worker.ts';

/** Short files first: they are quick and of one subject, and a mutant that one of them finds meets no other. */
class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sizeOf = ({ moduleId }: TestSpecification) => statSync(moduleId).size;
    return files.toSorted((one, other) => sizeOf(one) - sizeOf(other));
  }
}

/**
 * The tests that a mutant meets. None with random input, and none that takes time or measures it: what is promised should be held by an
 * example, and a mutant that nothing finds meets them all.
 */
export function mutationTests(include: string[]): ViteUserConfig {
  return {
    plugins: [inOneThread()],
    resolve: { alias },
    test: {
      include,
      isolate: false,
      // Stryker reports; what a mutant makes of a test is read by nobody.
      reporters: [{}],
      testTimeout: 60_000,
      sequence: { sequencer: ShortestFirst },
    },
  };
}
