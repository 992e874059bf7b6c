import type { AnyCommand } from './command.ts';

export type LoadCommand = () => Promise<AnyCommand>;

/** Every command, in the order of the help, each loaded where it is asked for. */
export const COMMANDS: ReadonlyMap<string, LoadCommand> = new Map([
  ['check', async () => (await import('../commands/check.ts')).check],
  ['lint', async () => (await import('../commands/lint.ts')).lint],
  ['test', async () => (await import('../commands/test.ts')).test],
  ['fmt', async () => (await import('../commands/fmt.ts')).fmt],
  ['explain', async () => (await import('../commands/explain.ts')).explain],
  ['rules', async () => (await import('../commands/rules.ts')).rules],
  ['score', async () => (await import('../commands/score.ts')).score],
  ['compile', async () => (await import('../commands/compile.ts')).compile],
  ['types', async () => (await import('../commands/types.ts')).types],
  ['schema', async () => (await import('../commands/schema.ts')).schema],
  ['init', async () => (await import('../commands/init.ts')).init],
  ['completion', async () => (await import('../commands/completion.ts')).completion],
  ['complete', async () => (await import('../commands/completion.ts')).complete],
]);

/** What is answered without any. */
export const NEEDS_NONE: readonly string[] = ['-v', '-V', '--version'];

/** Commands that look at the others. */
export const NEEDS_ALL: readonly string[] = ['completion', 'complete'];
