import { setFlagsFromString } from 'node:v8';

/** There are none to be switched where Node.js was started with `--jitless`, which has no WebAssembly either. */
const COMPILERS = 'WebAssembly' in globalThis ? ['opt', 'maglev', 'sparkplug'] : [];

/**
 * Leaves code and expressions as they were read, and the youngest objects where they are. Most commands end before
 * machine code has paid for its making, and memory that was never used before costs more than a collection.
 */
export function expectLittle(): void {
  for (const name of COMPILERS) setFlagsFromString(`--no-${name}`);
  setFlagsFromString('--regexp-tier-up-ticks=100');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--no-parallel-scavenge');
}

/** From here on so much is to be done that machine code and more memory pay. */
export function expectMuch(): void {
  for (const name of COMPILERS) setFlagsFromString(`--${name}`);
  setFlagsFromString('--regexp-tier-up-ticks=1');
  setFlagsFromString('--semi-space-growth-factor=2');
  setFlagsFromString('--parallel-scavenge');
}
