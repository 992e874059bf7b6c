import { fstatSync, statSync, writeSync } from 'node:fs';
import { codeOf, reasonOf } from './files/reason.ts';
import { UsageError } from './io.ts';

/** The standard streams by their descriptors. */
const STREAMS = { 1: 'stdout', 2: 'stderr' } as const;

type Descriptor = keyof typeof STREAMS;

/** Whether a person may read a stream; the streams of Node.js are loaded only then, for that takes a while. */
export function isTerminal(descriptor: Descriptor): boolean {
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isCharacterDevice() || stats.rdev === nobody()) return false;
    return process.getBuiltinModule('node:tty').isatty(descriptor);
  } catch {
    // It is closed.
    return false;
  }
}

/** The device to which is written what nobody reads. */
function nobody(): number | undefined {
  return statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
}

/** Whether all that was printed is written; a stream may still have to. */
export function isPrinted(): boolean {
  return !isTerminal(1) && !isTerminal(2);
}

/**
 * Writes a text to standard output or standard error, to its end. What a reader who has gone away does not take is left
 * out, and the command ends as it would have.
 * @throws a `UsageError` where standard output cannot be written; nobody can be told that standard error cannot.
 */
export function print(descriptor: Descriptor, text: string): void {
  if (isTerminal(descriptor)) {
    const stream = process[STREAMS[descriptor]];
    // A terminal that was closed meanwhile is a reader who has gone away.
    if (stream.listenerCount('error') === 0) stream.on('error', () => {});
    stream.write(text);
    return;
  }
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += written(descriptor, bytes.subarray(at));
}

function written(descriptor: Descriptor, bytes: Uint8Array): number {
  try {
    return writeSync(descriptor, bytes);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EAGAIN') {
      Atomics.wait(PAUSE, 0, 0, 5);
      return 0;
    }
    if (descriptor === 2 || code === 'EPIPE' || code === 'EOF') return bytes.length;
    throw new UsageError(`cannot write to standard output: ${reasonOf(error)}`);
  }
}

/** What nobody wakes: a full pipe is tried again after a moment. */
const PAUSE = new Int32Array(new SharedArrayBuffer(4));
