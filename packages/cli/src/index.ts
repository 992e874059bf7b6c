export type { Entry, EntryKind, ExitCode, Io, Threads } from './io.ts';
export { nodeIo } from './node-io.ts';
export { run } from './run.ts';
