import { fstatSync, statSync, writeSync } from 'node:fs';

/** The standard streams by their descriptors. */
const STREAMS = { 1: 'stdout', 2: 'stderr' } as const;

type Descriptor = keyof typeof STREAMS;

/** Whether a person may read a stream; the streams of Node.js are loaded only then, for that takes a while. */
export function maybeTerminal(descriptor: Descriptor): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isCharacterDevice() && stats.rdev !== nobody();
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
  return !maybeTerminal(1) && !maybeTerminal(2);
}

/** Writes a text to standard output or standard error, to its end. */
export function print(descriptor: Descriptor, text: string): void {
  if (maybeTerminal(descriptor)) {
    process[STREAMS[descriptor]].write(text);
    return;
  }
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += written(descriptor, bytes.subarray(at));
}

function written(descriptor: Descriptor, bytes: Uint8Array): number {
  try {
    return writeSync(descriptor, bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Whoever reads may have read enough.
    if (code === 'EPIPE' || code === 'EOF') process.exit();
    if (code !== 'EAGAIN') throw error;
    Atomics.wait(PAUSE, 0, 0, 5);
    return 0;
  }
}

/** What nobody wakes: a full pipe is tried again after a moment. */
const PAUSE = new Int32Array(new SharedArrayBuffer(4));
