import { setFlagsFromString } from 'node:v8';

const COMPILERS = ['opt', 'maglev', 'sparkplug'];

/**
 * Leaves code as it was read, and the youngest objects where they are. Most commands end before
 * optimized code has paid for its making, and memory that was never used before costs more than a collection.
 */
export function expectLittle(): void {
  for (const name of COMPILERS) setFlagsFromString(`--no-${name}`);
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--no-parallel-scavenge');
}

/** From here on so much is to be done that optimized code and more memory pay. */
export function expectMuch(): void {
  for (const name of COMPILERS) setFlagsFromString(`--${name}`);
  setFlagsFromString('--semi-space-growth-factor=2');
  setFlagsFromString('--parallel-scavenge');
}
