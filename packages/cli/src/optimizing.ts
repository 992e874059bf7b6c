import { setFlagsFromString } from 'node:v8';

const COMPILERS = ['opt', 'maglev', 'sparkplug'];

/**
 * Leaves code as it was read. Most commands end before optimized code has paid for its making, a tenth of their time
 * and a sixth of their memory.
 */
export function withoutOptimizing(): void {
  for (const name of COMPILERS) setFlagsFromString(`--no-${name}`);
}

/** From here on so much is to be done that optimized code pays. */
export function withOptimizing(): void {
  for (const name of COMPILERS) setFlagsFromString(`--${name}`);
}
